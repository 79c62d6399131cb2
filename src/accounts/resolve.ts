import type { NamedAccounts } from '../matching/account-index';
import { accountKey } from '../matching/account-key';
import { companiesIn } from '../matching/companies-in';
import type { DataIssueCode } from '../model/data-issue';
import { textAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Findings } from './findings';
import type { Tables } from './frame';
import { AMBIGUOUS, NO_ACCOUNT } from './no-account';
import { resolveList } from './resolve-list';
import type { Listed } from './resolve-list';
import { accountBeside, accountNamed, resolveTouches } from './resolve-touches';
import type { TouchRows } from './resolve-touches';

/** Number of the account of each row, `NO_ACCOUNT` for none, `AMBIGUOUS` for a name that several accounts have. */
export type AccountOf = Int32Array;

/** Which account each row is about. Accounts are numbered from 0, those of the list first. */
export type Resolved = Pick<Listed, 'index' | 'accounts' | 'subsidiaries'> & {
  readonly size: number;
  /** How many accounts the list has. */
  readonly listed: number;
  readonly opportunities: AccountOf;
  readonly customers: AccountOf;
  readonly nps: AccountOf;
  readonly contacts: AccountOf;
  readonly activities: TouchRows;
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
  const { index, accounts, subsidiaries, isTarget } = resolveList(tables.accounts, findings, settings);
  const listed = index.size;
  const unlisted = new Map<number, string>();
  const making = (table: Table | undefined): AccountOf =>
    table === undefined ? new Int32Array(0) : resolveOrAdd(table, { index, unlisted, findings, isTarget });
  const opportunities = making(tables.opportunities);
  const customers = making(tables.customers);
  const nps = making(tables.nps);
  const nobody = nps.some((account) => account < 0) ? index.size : NO_ACCOUNT;
  giveTo(nobody, nps, tables.nps, findings);
  const contacts = resolvePeople(tables.contacts, index, findings);
  const activities = resolveTouches(tables.activities, index);
  index.forget();
  const size = index.size + (nobody === NO_ACCOUNT ? 0 : 1);
  return {
    size,
    listed,
    index,
    accounts,
    subsidiaries,
    opportunities,
    customers,
    nps,
    contacts,
    activities,
    unlisted,
    nobody,
  };
}

/** Why a row has no account; `isNamed` tells whether it names one, or a person. */
export function whyNone(account: number, isNamed = false): DataIssueCode {
  return account === AMBIGUOUS ? 'ambiguous-account' : isNamed ? 'unknown-account' : 'no-account';
}

type Making = Pick<Listed, 'index' | 'isTarget'> & {
  readonly unlisted: Map<number, string>;
  readonly findings: Findings;
};

function resolveOrAdd(table: Table, making: Making): AccountOf {
  const { index, unlisted } = making;
  const numbers = new Int32Array(table.size).fill(NO_ACCOUNT);
  textsOf(table, 'account').forEach((raw, row) => {
    if (raw === '') return;
    const { account, by, several } = index.match(raw);
    if (several) numbers[row] = firstTarget(table, row, raw, making);
    else if (by === 'ambiguous') numbers[row] = AMBIGUOUS;
    else if (account !== NO_ACCOUNT) numbers[row] = account;
    else if (accountKey(raw).kind !== 'none') {
      const added = index.add({ name: raw });
      if (!unlisted.has(added)) unlisted.set(added, raw);
      numbers[row] = added;
    }
  });
  return numbers;
}

/** Of several companies in a cell the first that is a target account, else the first that is known; it is noted. */
function firstTarget(table: Table, row: number, raw: string, { index, isTarget, findings }: Making): number {
  const known = companiesIn(raw)
    .map((text) => index.find(text))
    .filter((account) => account !== NO_ACCOUNT);
  const account = known.find(isTarget) ?? known[0] ?? NO_ACCOUNT;
  if (new Set(known).size > 1) findings.note(table, row, 'account', 'several-accounts', [index.nameOf(account)]);
  return account;
}

/** Gives the answers of nobody known to the account that stands for them. */
function giveTo(nobody: number, accounts: AccountOf, table: Table | undefined, findings: Findings): void {
  if (table === undefined) return;
  accounts.forEach((account, row) => {
    if (account === AMBIGUOUS) findings.note(table, row, 'account', 'ambiguous-account');
    if (account < 0) accounts[row] = nobody;
  });
}

function resolvePeople(table: Table | undefined, index: NamedAccounts, findings: Findings): AccountOf {
  const numbers = new Int32Array(table?.size ?? 0).fill(NO_ACCOUNT);
  if (table === undefined) return numbers;
  const accounts = textsOf(table, 'account');
  const emails = textsOf(table, 'email');
  for (let row = 0; row < table.size; row++) {
    const [name, email] = [textAt(accounts, row), textAt(emails, row)];
    const named = accountNamed(name, index);
    const account = named < 0 ? accountBeside(named, email, (text) => index.find(text)) : named;
    numbers[row] = Math.max(account, NO_ACCOUNT);
    if (account < 0)
      findings.leaveOut(table, row, accounts.length > 0 ? 'account' : 'email', whyNone(account, name + email !== ''));
  }
  return numbers;
}
