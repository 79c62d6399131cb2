import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRepository } from '../../tools/paths';

/** What is counted over all test files of a run. */
export type Tally = 'axe states' | 'axe violations' | 'pages' | 'requests' | 'strangers';

/** The file of this run: its test files may run in processes of their own, which have the environment of the first. */
const file = (): string => process.env['TALLIES'] ?? inRepository('.cache', 'tallies');

/** Counts on; test files may run side by side, so the sum is made at the end of the run. */
export function tally(what: Tally, count = 1): void {
  appendFileSync(file(), `${what} ${String(count)}\n`);
}

/** Begins to count anew. */
export function beginTallies(): void {
  mkdirSync(inRepository('.cache'), { recursive: true });
  process.env['TALLIES'] = inRepository('.cache', `tallies-${String(process.pid)}`);
}

/** The sums of the run; undefined for what nobody counted. */
export function endTallies(): Partial<Record<Tally, number>> {
  const lines = existsSync(file()) ? readFileSync(file(), 'utf8').trimEnd().split('\n') : [];
  const sums: Record<string, number> = {};
  for (const line of lines) {
    const [, what = '', count = ''] = /^(.*) (\d+)$/.exec(line) ?? [];
    sums[what] = (sums[what] ?? 0) + Number(count);
  }
  rmSync(file(), { force: true });
  return sums;
}
