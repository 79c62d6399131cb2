import type { StageResult } from '../src/protocol/answers';

/** The first whole number in a text as people write it: `1,204 of 1,300` gives 1204; 0 when there is none. */
function firstCount(text: string): number {
  const [written = ''] = /\d(?:[.,\u00a0\u202f' ]?\d)*/.exec(text) ?? [];
  return Number(written.replace(/\D/g, ''));
}

/** The length of each stage's bar as a share of the longest, 0 to 1; all 0 when no stage has accounts. */
export function barLengths(stages: readonly StageResult[]): readonly number[] {
  const counts = stages.map(({ accounts }) => firstCount(accounts));
  const longest = counts.reduce((most, count) => Math.max(most, count), 0);
  return counts.map((count) => (longest === 0 ? 0 : count / longest));
}
