import { isWithin, numberAt } from '../../model/columns';
import { keepEarliest, keepLatest } from '../draft';
import type { Draft } from '../draft';
import type { KindFold, TouchFold } from './touch';

/** Accounts that were made an offer in the period, and those that took it on that day or later. */
export function offers({ frame, numbers, size }: Draft): TouchFold {
  const { from, to } = frame.period;
  const made = new Float64Array(size).fill(NaN);
  const taken = new Float64Array(size).fill(NaN);
  const keep = (days: Float64Array, better: typeof keepEarliest): KindFold => {
    return (_row, account, day, quantity) => {
      if (quantity > 0 && isWithin(day, from, to)) better(days, account, day);
    };
  };
  return {
    of: { offer_made: keep(made, keepEarliest), offer_taken: keep(taken, keepLatest) },
    finish: () => {
      for (let account = 0; account < size; account++) {
        const offered = numberAt(made, account);
        numbers.offered[account] = Number.isNaN(offered) ? 0 : 1;
        numbers.took_offer[account] = numberAt(taken, account) >= offered ? 1 : 0;
      }
    },
  };
}
