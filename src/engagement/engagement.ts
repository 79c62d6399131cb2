import { isWithin } from '../model/columns';
import { firstHalf } from './halves';
import { judgeEngagement } from './judge';
import type { Judging } from './judged';
import type { Span } from './people-met';
import { scoreModel } from './score-model';
import type { ScoredKind } from './score-model';

/** Engagement while touches are put into it: as of the as-of date, and as it stood halfway through the period. */
export type Engagement = {
  /** The last day of the first half of the period. */
  readonly halfway: number;
  /** Takes a touch for its points. */
  readonly take: (account: number, kind: ScoredKind, day: number, quantity: number) => void;
  /** Takes a touch that counts as an interaction. */
  readonly interact: (account: number, day: number) => void;
  /** The days in which people count for the score. */
  readonly spansFor: (accountOf: (person: number) => number) => readonly Span[];
  /** Writes scores and judgements, once every touch was taken. */
  readonly finish: () => void;
};

/** Judges the engagement of accounts by their touches. */
export function engagementOf(judging: Judging): Engagement {
  const { numbers, frame, settings, size } = judging;
  const { from, to } = frame.period;
  const { engaged_any } = numbers;
  const model = scoreModel(settings, frame.asOf, size);
  const half = firstHalf(judging);
  return {
    halfway: half.lastDay,
    take: (account, kind, day, quantity) => {
      model.take(account, kind, day, quantity);
      half.model.take(account, kind, day, quantity);
    },
    interact: (account, day) => {
      if (!isWithin(day, from, to)) return;
      engaged_any[account] = 1;
      half.interact(account, day);
    },
    spansFor: (accountOf) =>
      [model, half.model].map((one) => ({
        from: one.from,
        to: one.to,
        meet: (person) => {
          one.meet(accountOf(person));
        },
      })),
    finish: () => {
      judgeEngagement(judging, model);
      half.finish();
    },
  };
}
