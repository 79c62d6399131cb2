import { isWithin, numberAt, textAt } from '../../model/columns';
import { add } from '../draft';
import type { Draft } from '../draft';
import type { DealDays } from '../fold-deals';
import type { Frame } from '../frame';
import { thresholdOf } from './agreement';
import { engagementModel, meetsMinimums, scoreOf } from './engagement-model';
import type { EngagementModel } from './engagement-model';

/** The model as it stood before the second half of the period, to be held against what the second half brought. */
export type FirstHalf = {
  /** The last day of the first half. */
  readonly lastDay: number;
  readonly model: EngagementModel;
  /** Takes an interaction of any day. */
  readonly interact: (account: number, day: number) => void;
  /** Writes who was engaged before, had no deal before, and got the first one after. */
  readonly finish: (deals: DealDays) => void;
};

/** The last day of the first half of a period; of an odd number of days the middle one belongs to the second half. */
function lastDayOfFirstHalf({ period }: Frame): number {
  return period.from + Math.floor((period.to - period.from + 1) / 2) - 1;
}

/** Judges every account on the last day of the first half by what was known then. */
export function firstHalf(draft: Draft): FirstHalf {
  const { frame, settings, size, numbers, texts } = draft;
  const lastDay = lastDayOfFirstHalf(frame);
  const model = engagementModel(settings, lastDay, size);
  const interactions = new Float64Array(size);
  return {
    lastDay,
    model,
    interact: (account, day) => {
      if (isWithin(day, frame.period.from, lastDay)) add(interactions, account, 1);
    },
    finish: ({ firstOpportunity }) => {
      const end = Math.min(frame.period.to, frame.asOf);
      for (let account = 0; account < size; account++) {
        const enough = scoreOf(model.partsOf(account)) >= thresholdOf(settings, textAt(texts.tier, account));
        const first = numberAt(firstOpportunity, account);
        numbers.before_any[account] = numberAt(interactions, account) > 0 ? 1 : 0;
        numbers.before_score[account] = enough && meetsMinimums(model, settings, account) ? 1 : 0;
        numbers.no_deal_before[account] = first <= lastDay ? 0 : 1;
        numbers.deal_after[account] = isWithin(first, lastDay + 1, end) ? 1 : 0;
      }
    },
  };
}
