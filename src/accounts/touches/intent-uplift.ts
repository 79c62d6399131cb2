import { numberAt } from '../../model/columns';
import type { Draft } from '../draft';
import type { TouchFold } from './touch';
import { weeksUpTo } from './weeks';

/**
 * Accounts whose intent surges by its uplift: the signals of the last 7 days against the mean of the four weeks before.
 *
 * Where the rule asks for the score first, an account that has one keeps to it.
 */
export function intentUplift({ frame, settings, numbers, size, present }: Draft): TouchFold {
  const { surge_rule, surge_minimum, surge_uplift } = settings;
  if (surge_rule === 'score') return { of: {} };
  const signals = weeksUpTo(frame.asOf, size);
  let told = false;
  return {
    of: {
      intent: (_row, account, day, quantity) => {
        told = true;
        signals.add(account, day, quantity);
      },
    },
    finish: () => {
      if (!told) return;
      present.add('accounts.surging');
      for (let account = 0; account < size; account++) {
        if (surge_rule === 'either' && !Number.isNaN(numberAt(numbers.intent_score, account))) continue;
        const surges = signals.week(account) >= surge_minimum && signals.uplift(account) >= surge_uplift;
        numbers.surging[account] = surges ? 1 : 0;
      }
    },
  };
}
