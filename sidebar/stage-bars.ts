import type { StageResult } from '../src/protocol/answers';

/** The length of each stage's bar as a share of the longest, 0 to 1; all 0 when no stage has accounts. */
export function barLengths(stages: readonly StageResult[]): readonly number[] {
  const counts = stages.map(({ count }) => count ?? 0);
  const longest = counts.reduce((most, count) => Math.max(most, count), 0);
  return counts.map((count) => (longest === 0 ? 0 : count / longest));
}
