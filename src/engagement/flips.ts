import { isSet, numberAt, textAt } from '../model/columns';
import type { EngagementSettings, JudgedTable } from './judged';
import { engagedUnder, targetsOf } from './sensitivity';

/** A target account that is engaged by one reading and not by another. */
export type Flip = {
  /** Its number in the account table. */
  readonly account: number;
  readonly name: string;
  readonly score: number;
  /** Whether it is engaged by the first reading; by the other it is not, and the other way round. */
  readonly engaged: boolean;
  /** Why it counts as it does today, in plain words. */
  readonly why: string;
};

/** Accounts that the choice of a reading decides, the highest score first. */
export type Flips = {
  /** Engaged by any interaction, but not by the threshold, or the other way round: `engaged` is that by interaction. */
  readonly readings: readonly Flip[];
  /** Engaged by the agreed threshold, but not by the one to be tried, or the other way round: `engaged` is that of today. */
  readonly trial: readonly Flip[];
};

/** The accounts whose engagement depends on the reading, and on the threshold to be tried if there is one. */
export function flipsOf(table: JudgedTable, settings: EngagementSettings): Flips {
  const byAny = (account: number): boolean => isSet(table.numbers.engaged_any, account);
  const byScore = (account: number): boolean => isSet(table.numbers.engaged_by_score, account);
  const { trial_threshold: trial } = settings;
  return {
    readings: differing(table, byAny, byScore),
    trial: trial === undefined ? [] : differing(table, byScore, engagedUnder(table, settings, trial)),
  };
}

/** Whether an account is engaged. */
type Reading = (account: number) => boolean;

/** The target accounts on which two readings differ, the highest score first. */
export function differing(table: JudgedTable, first: Reading, other: Reading): readonly Flip[] {
  const { numbers, texts } = table;
  return targetsOf(table)
    .filter((account) => first(account) !== other(account))
    .map((account) => ({
      account,
      name: textAt(texts.account, account),
      score: numberAt(numbers.score, account),
      engaged: first(account),
      why: textAt(texts.why_engaged, account),
    }))
    .sort((a, b) => b.score - a.score || a.account - b.account);
}
