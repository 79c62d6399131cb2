import { isWithin, numberAt } from '../../model/columns';
import { keepEarliest, keepLatest } from '../draft';
import type { Draft } from '../draft';
import { byPart } from './touch';
import type { KindParts, TouchFold } from './touch';

/** Which day of an offer each kind of touch tells. */
export const OFFER_DAYS: KindParts<'made' | 'taken'> = { offer_made: 'made', offer_taken: 'taken' };

/** The first offer counts, and the last time that one was taken. */
const KEEP = { made: keepEarliest, taken: keepLatest };

/** Accounts that were made an offer in the period, and those that took it on that day or later. */
export function offers({ frame, numbers, size }: Draft): TouchFold {
  const { from, to } = frame.period;
  const days = { made: new Float64Array(size).fill(NaN), taken: new Float64Array(size).fill(NaN) };
  return {
    of: byPart(OFFER_DAYS, (part) => (_row, account, day, quantity) => {
      if (quantity > 0 && isWithin(day, from, to)) KEEP[part](days[part], account, day);
    }),
    finish: () => {
      for (let account = 0; account < size; account++) {
        const offered = numberAt(days.made, account);
        numbers.offered[account] = Number.isNaN(offered) ? 0 : 1;
        numbers.took_offer[account] = numberAt(days.taken, account) >= offered ? 1 : 0;
      }
    },
  };
}
