import { accountIndex } from '../matching/account-index';
import type { NamedAccounts } from '../matching/account-index';
import { listAccounts } from '../matching/list-accounts';
import { textAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Findings } from './findings';
import type { AccountOf } from './resolve';
import { rollUp } from './roll-up';

/** The accounts of the list. */
export type Listed = {
  readonly index: NamedAccounts;
  /** The account of each row of the list. */
  readonly accounts: AccountOf;
  /** 1 for a row of the list whose account counts with its parent. */
  readonly subsidiaries: Uint8Array;
  /** Whether the list says of an account that it is a target; all of them are where no column says it. */
  readonly isTarget: (account: number) => boolean;
};

/** The accounts of the list, rows of one company as one; with what the team agreed on subsidiaries. */
export function resolveList(table: Table | undefined, findings: Findings, settings: Settings): Listed {
  if (table === undefined) {
    return {
      index: accountIndex(),
      accounts: new Int32Array(0),
      subsidiaries: new Uint8Array(0),
      isTarget: () => false,
    };
  }
  const { index, accounts } = listed(table, findings);
  if (settings.roll_up_parents !== 'parent' || !table.words.has('parent')) {
    const subsidiaries = new Uint8Array(table.size);
    return { index, accounts, subsidiaries, isTarget: targetsIn(table, accounts, subsidiaries) };
  }
  const rolled = rollUp(index, table, accounts);
  const tops = accounts.map(rolled.numberOf);
  const subsidiaries = Uint8Array.from(accounts, (account) => (rolled.isSubsidiary(account) ? 1 : 0));
  return { index: rolled.index, accounts: tops, subsidiaries, isTarget: targetsIn(table, tops, subsidiaries) };
}

function listed(table: Table, findings: Findings): { index: NamedAccounts; accounts: AccountOf } {
  const ids = textsOf(table, 'account_id');
  const domains = textsOf(table, 'domain');
  const names = textsOf(table, 'account_name');
  const rows = Array.from({ length: table.size }, (_, row) => ({
    id: textAt(ids, row),
    domain: textAt(domains, row),
    name: textAt(names, row),
  }));
  const { index, accounts, joinedBy } = listAccounts(rows);
  joinedBy.forEach((by, row) => {
    if (by === 'new') return;
    findings.merge(table, row, table.mapped[0]?.field ?? '', by === 'name' ? 'duplicate-by-name' : 'duplicate');
  });
  return { index, accounts: Int32Array.from(accounts) };
}

function targetsIn(table: Table, accounts: AccountOf, subsidiaries: Uint8Array): (account: number) => boolean {
  const flags = table.numbers.get('is_target');
  const targets = new Set<number>();
  accounts.forEach((account, row) => {
    if (subsidiaries[row] === 1) return;
    if (flags === undefined || flags[row] === 1) targets.add(account);
  });
  return (account) => targets.has(account);
}
