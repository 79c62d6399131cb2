import { isSet, numberAt, textAt } from '../model/columns';
import { thresholdOf } from './agreement';
import type { EngagementSettings, JudgedTable } from './judged';

/** How many target accounts would be engaged under one threshold. */
export type SensitivityPoint = {
  /** Points needed; tiers with a threshold of their own keep it. */
  readonly threshold: number;
  readonly accounts: number;
  /** Of the target accounts, from 0 to 1; undefined when there are none. */
  readonly rate: number | undefined;
  /** Whether this is the threshold of the settings, or the one to be tried. */
  readonly standing: 'agreed' | 'trial' | 'other';
};

/** The thresholds that are tried beside that of the settings, as shares of the agreed one. */
const SHARES = [0.25, 0.5, 0.75, 1, 1.5, 2] as const;

/**
 * How the number of engaged target accounts depends on the threshold, from the lowest threshold to the highest: by
 * evidence alone, so that it tells what the points say and not what an opportunity implies.
 *
 * @param agreed - The threshold that is agreed on, where the settings are only tried.
 */
export function sensitivityOf(
  table: JudgedTable,
  settings: EngagementSettings,
  agreed: number = settings.engagement_threshold,
): readonly SensitivityPoint[] {
  const { engagement_threshold: set, trial_threshold: trial = set } = settings;
  const thresholds = new Set([...SHARES.map((share) => agreed * share), set, trial]);
  const targets = targetsOf(table);
  return [...thresholds]
    .sort((a, b) => a - b)
    .map((threshold) => {
      const isEngaged = engagedUnder(table, settings, threshold);
      const accounts = targets.filter(isEngaged).length;
      const rate = targets.length === 0 ? undefined : accounts / targets.length;
      const standing = threshold === set ? 'agreed' : threshold === trial ? 'trial' : 'other';
      return { threshold, accounts, rate, standing };
    });
}

/** The target accounts by their number in the table. */
export function targetsOf(table: JudgedTable): readonly number[] {
  return Array.from({ length: table.size }, (_, account) => account).filter((account) =>
    isSet(table.numbers.target, account),
  );
}

/** Whether an account is engaged when another threshold stands in for the agreed one. */
export function engagedUnder(
  table: JudgedTable,
  settings: EngagementSettings,
  threshold: number,
): (account: number) => boolean {
  const { numbers, texts } = table;
  const tried = { ...settings, engagement_threshold: threshold };
  return (account) =>
    isSet(numbers.minimums_met, account) &&
    numberAt(numbers.score, account) >= thresholdOf(tried, textAt(texts.tier, account));
}
