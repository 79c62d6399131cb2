import type { AccountTable } from './account-table';
import type { NumberColumnId } from './account-columns';

/** Flags of now, and the columns that hold what they were in the earlier period. */
const REMEMBERED = [
  ['target', 'target_before'],
  ['engaged', 'engaged_before'],
  ['opportunity', 'opportunity_before'],
  ['won', 'won_before'],
] as const satisfies readonly (readonly [NumberColumnId, NumberColumnId])[];

/**
 * The account table with what each account was in the earlier period.
 *
 * Both tables come from the same rows, so their accounts are numbered alike: which account a row means does not depend
 * on the period.
 */
export function withEarlier(table: AccountTable, earlier: AccountTable): AccountTable {
  const before = REMEMBERED.map(([now, then]) => [then, earlier.numbers[now]] as const);
  return {
    ...table,
    numbers: { ...table.numbers, ...Object.fromEntries(before) },
    present: new Set([...table.present, 'earlier']),
  };
}
