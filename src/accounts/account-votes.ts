import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { Vote } from './fold-answers';

/**
 * One vote per account: the mean of its people's latest answers, rounded to a whole score.
 *
 * Answers that name no account have no such vote; when accounts are what counts, they are left out and listed.
 */
export function accountVotes(
  { findings, settings }: Draft,
  table: Table,
  people: readonly Vote[],
  nobody: number,
): readonly Vote[] {
  const sums = new Map<number, { sum: number; count: number; row: number }>();
  for (const { account, score, row } of people) {
    if (account === nobody) {
      if (settings.nps_votes === 'account') findings.leaveOut(table, row, 'account', 'no-account');
      continue;
    }
    const before = sums.get(account) ?? { sum: 0, count: 0, row };
    sums.set(account, { sum: before.sum + score, count: before.count + 1, row: before.row });
  }
  return [...sums].map(([account, { sum, count, row }]) => ({ account, row, score: Math.round(sum / count) }));
}
