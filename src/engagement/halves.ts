import { textAt } from '../model/columns';
import { thresholdOf } from './agreement';
import type { Judging } from './judged';
import { meetsMinimums, scoreModel, scoreOf } from './score-model';
import type { ScoreModel } from './score-model';

/** The model as it stood before the second half of the period, to be held against what the second half brought. */
export type FirstHalf = {
  /** The last day of the first half. */
  readonly lastDay: number;
  readonly model: ScoreModel;
  /** Takes an interaction in the period. */
  readonly interact: (account: number, day: number) => void;
  /** Writes who was engaged before. */
  readonly finish: () => void;
};

/** The last day of the first half of a period; of an odd number of days the middle one belongs to the second half. */
function lastDayOfFirstHalf({ period }: Judging['frame']): number {
  return period.from + Math.floor((period.to - period.from + 1) / 2) - 1;
}

/** Judges every account on the last day of the first half by what was known then. */
export function firstHalf({ frame, settings, size, numbers, texts }: Judging): FirstHalf {
  const lastDay = lastDayOfFirstHalf(frame);
  const model = scoreModel(settings, lastDay, size);
  const { before_any } = numbers;
  return {
    lastDay,
    model,
    interact: (account, day) => {
      if (day <= lastDay) before_any[account] = 1;
    },
    finish: () => {
      for (let account = 0; account < size; account++) {
        const enough = scoreOf(model.partsOf(account)) >= thresholdOf(settings, textAt(texts.tier, account));
        numbers.before_score[account] = enough && meetsMinimums(model, settings, account) ? 1 : 0;
      }
    },
  };
}
