import { accountIndex } from '../matching/account-index';
import type { AccountIndex } from '../matching/account-index';
import { accountKey } from '../matching/account-key';
import { textAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Findings } from './findings';
import type { Tables } from './frame';
import { rollUp } from './roll-up';

/** Number of the account of each row, -1 for none. */
export type AccountOf = Int32Array;

/** Which account each row is about. Accounts are numbered from 0, those of the list first. */
export type Resolved = {
  readonly size: number;
  readonly index: AccountIndex;
  readonly accounts: AccountOf;
  /** 1 for a row of the list whose account counts with its parent. */
  readonly subsidiaries: Uint8Array;
  readonly opportunities: AccountOf;
  readonly customers: AccountOf;
  readonly nps: AccountOf;
  readonly contacts: AccountOf;
  /** Names of accounts that are in no list, by number. */
  readonly unlisted: ReadonlyMap<number, string>;
  /** The account that stands for rows which name none, or -1. */
  readonly nobody: number;
};

/**
 * Which account each row is about.
 *
 * The list makes accounts; so do deals, contracts and answers of companies that are not on it, because what a customer
 * pays must not get lost. Touches and people of unknown companies make none: a website sees thousands of them.
 */
export function resolveAccounts(tables: Tables, findings: Findings, settings: Settings): Resolved {
  const { index, accounts, subsidiaries } = resolveList(tables.accounts, findings, settings);
  const unlisted = new Map<number, string>();
  const making = (table: Table | undefined): AccountOf => resolveOrAdd(table, index, unlisted);
  const opportunities = making(tables.opportunities);
  const customers = making(tables.customers);
  const nps = making(tables.nps);
  const nobody = nps.includes(-1) ? index.size : -1;
  for (let row = 0; row < nps.length; row++) if (nps[row] === -1) nps[row] = nobody;
  const contacts = resolvePeople(tables.contacts, index, findings);
  const size = index.size + (nobody === -1 ? 0 : 1);
  return { size, index, accounts, subsidiaries, opportunities, customers, nps, contacts, unlisted, nobody };
}

type Listed = Pick<Resolved, 'index' | 'accounts' | 'subsidiaries'>;

function resolveList(table: Table | undefined, findings: Findings, settings: Settings): Listed {
  const index = accountIndex();
  const accounts = new Int32Array(table?.size ?? 0);
  const subsidiaries = new Uint8Array(accounts.length);
  if (table === undefined) return { index, accounts, subsidiaries };
  addList(table, index, findings, accounts);
  if (settings.roll_up_parents !== 'parent' || !table.texts.has('parent')) return { index, accounts, subsidiaries };
  const rolled = rollUp(index, table, accounts);
  return {
    index: rolled.index,
    accounts: accounts.map(rolled.numberOf),
    subsidiaries: Uint8Array.from(accounts, (account) => (rolled.isSubsidiary(account) ? 1 : 0)),
  };
}

function addList(table: Table, index: AccountIndex, findings: Findings, numbers: AccountOf): void {
  const ids = textsOf(table, 'account_id');
  const domains = textsOf(table, 'domain');
  const names = textsOf(table, 'account_name');
  for (let row = 0; row < table.size; row++) {
    const known = index.size;
    numbers[row] = index.add({ id: textAt(ids, row), domain: textAt(domains, row), name: textAt(names, row) });
    if (index.size === known) findings.merge(table, row, table.mapped[0]?.field ?? '');
  }
}

function resolveOrAdd(table: Table | undefined, index: AccountIndex, unlisted: Map<number, string>): AccountOf {
  const numbers = new Int32Array(table?.size ?? 0).fill(-1);
  if (table === undefined) return numbers;
  textsOf(table, 'account').forEach((raw, row) => {
    const found = raw === '' ? -1 : index.find(raw);
    if (found === -1 && accountKey(raw).kind === 'none') return;
    const number = found === -1 ? index.add({ name: raw }) : found;
    if (found === -1 && !unlisted.has(number)) unlisted.set(number, raw);
    numbers[row] = number;
  });
  return numbers;
}

function resolvePeople(table: Table | undefined, index: AccountIndex, findings: Findings): AccountOf {
  const numbers = new Int32Array(table?.size ?? 0).fill(-1);
  if (table === undefined) return numbers;
  const accounts = textsOf(table, 'account');
  const emails = textsOf(table, 'email');
  for (let row = 0; row < table.size; row++) {
    numbers[row] = findPerson(index, textAt(accounts, row), textAt(emails, row));
    if (numbers[row] === -1)
      findings.leaveOut(table, row, accounts.length > 0 ? 'account' : 'email', 'unknown-account');
  }
  return numbers;
}

/** The account that a person belongs to: as named, else by the domain of the e-mail; -1 if neither is known. */
export function findPerson(index: AccountIndex, account: string, email: string): number {
  const named = account === '' ? -1 : index.find(account);
  return named !== -1 || !email.includes('@') ? named : index.find(email);
}
