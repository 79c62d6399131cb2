import { buildAccounts } from '../../src/accounts/build-accounts';
import { earlierFrame } from '../../src/accounts/frame';
import type { AccountTable } from '../../src/metrics/account-table';
import type { Core } from '../support/core';

/** The account table of the period before. */
export function tableBefore({ tables, settings, frame }: Core): AccountTable {
  const before = earlierFrame(frame, 'previous');
  if (before === undefined) throw new Error('There is no period before.');
  return buildAccounts(tables, settings, before).table;
}
