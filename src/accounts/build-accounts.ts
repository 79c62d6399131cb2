import type { NamedAccounts } from '../matching/account-index';
import type { AccountTable } from '../metrics/account-table';
import type { DataIssueCode } from '../model/data-issue';
import type { Settings } from '../settings/settings';
import { joinDealsAndContracts } from './deals-and-contracts';
import { newDraft, sharedZeros } from './draft';
import type { Draft } from './draft';
import type { MakeIssues, TableHealth } from './findings';
import { Findings } from './findings';
import { finish } from './finish';
import { foldAnswers } from './fold-answers';
import { foldContracts } from './fold-contracts';
import type { ContractDays } from './fold-contracts';
import { foldDeals } from './fold-deals';
import type { DealDays } from './fold-deals';
import { foldList } from './fold-list';
import { foldPeople } from './fold-people';
import { foldSpend } from './fold-spend';
import { foldTouches } from './fold-touches';
import type { Frame, Tables } from './frame';
import { mainCurrency } from './main-currency';
import { assignGroups } from './groups';
import { offList } from './off-list';
import type { OffList } from './off-list';
import { sayCutReports } from './report-cut';
import { resolveAccounts } from './resolve';
import type { Resolved } from './resolve';
import type { TouchLog } from './touch-log';
import { sayWonBeforeListed } from './won-before-listed';
import type { MappedField, Table } from '../tables/table';

/** The account table of a period, and everything that did not make it into it. */
export type AccountsBuilt = {
  readonly table: AccountTable;
  readonly issues: MakeIssues;
  readonly health: readonly TableHealth[];
  /** What it was made from, and the accounts by what they are called. */
  readonly tables: Tables;
  readonly index: NamedAccounts;
  /** How many accounts the list has; those numbered from it on are not on it. */
  readonly listed: number;
  /** What the list does not count because it does not name the company. */
  readonly offList: readonly OffList[];
};

/** The account table of one period. */
export function buildAccounts(tables: Tables, settings: Settings, frame: Frame): AccountsBuilt {
  return accountsBuilder(tables, settings)(frame);
}

/**
 * Builds the account table of any period; who is meant by the rows is found out once for all periods. A log is filled
 * with its touches.
 */
export function accountsBuilder(tables: Tables, settings: Settings): (frame: Frame, log?: TouchLog) => AccountsBuilt {
  const found = new Findings();
  const resolved = resolveAccounts(tables, found, settings);
  const currency = mainCurrency(tables, settings);
  return (frame, log) => {
    const findings = found.copy();
    const terms = { frame, settings, findings, currency, ...heldIn(tables, settings) };
    const draft = newDraft(resolved.size, terms);
    const { deals, contracts } = foldTables(draft, tables, resolved, log);
    const groups = assignGroups(draft);
    const given = Object.values(tables);
    return {
      table: tableOf(draft, groups),
      issues: issueMaker(given, findings),
      health: given.map((table) => findings.healthOf(table)),
      tables,
      index: resolved.index,
      listed: resolved.listed,
      offList: offList(draft, tables, resolved, deals, contracts),
    };
  };
}

/** The columns of a draft, without what they were made with. */
function tableOf({ size, texts, numbers, totals, present, unread }: Draft, groups: readonly string[]): AccountTable {
  return { size, texts, numbers: sharedZeros(numbers, size), totals, groups, present, unread };
}

/** What reading the tables said, then what folding them did. */
function issueMaker(tables: readonly Table[], findings: Findings): MakeIssues {
  return (isWanted = () => true) => [
    ...tables.flatMap(({ issues }) => issues.filter(({ code, at }) => isWanted({ code, at: at.kind }))),
    ...findings.issues(isWanted),
  ];
}

type Folded = { readonly deals: DealDays; readonly contracts: ContractDays };

/**
 * One row per account, from one pass over each table.
 *
 * Contracts come before the list, because they tell who was a customer already; deals before touches, because
 * touches are judged by the days of wins.
 */
function foldTables(draft: Draft, tables: Tables, resolved: Resolved, log: TouchLog | undefined): Folded {
  const contracts = foldContracts(draft, tables.customers, resolved.customers);
  foldList(draft, tables.accounts, resolved, contracts);
  const deals = foldDeals(draft, tables.opportunities, resolved.opportunities);
  joinDealsAndContracts(draft, deals, contracts);
  sayWonBeforeListed(draft, tables.accounts, resolved.accounts, deals, contracts);
  const people = foldPeople(draft, tables.contacts, resolved.contacts);
  foldTouches(draft, tables.activities, { resolved, deals, people, log });
  foldAnswers(draft, tables.nps, resolved);
  foldSpend(draft, tables.spend);
  sayCutReports(draft, tables);
  for (const account of resolved.index.foundByName)
    if (!resolved.unlisted.has(account)) draft.numbers.by_name[account] = 1;
  finish(draft, deals, contracts);
  return { deals, contracts };
}

/** What is said of a cell that holds something, of which no number was read. */
const NO_NUMBER: readonly DataIssueCode[] = ['not-a-number', 'ambiguous-number'];

/** Whether a column holds something and no number of it could be read: then its sum is not known, and no zero. */
function isUnread({ issues, numbers }: Table, { field, header }: MappedField): boolean {
  if (numbers.get(field)?.every(Number.isNaN) !== true) return false;
  return issues.some(({ code, about }) => NO_NUMBER.includes(code) && about === header);
}

/** What the ranges hold: tables, columns, settings that are filled in; apart, columns of which no number was read. */
function heldIn(tables: Tables, settings: Settings): Pick<Draft, 'present' | 'unread'> {
  const [present, unread] = [new Set<string>(), new Set<string>()];
  for (const table of Object.values(tables)) {
    present.add(table.id);
    for (const mapped of table.mapped) (isUnread(table, mapped) ? unread : present).add(`${table.id}.${mapped.field}`);
  }
  if (settings.market_accounts !== undefined) present.add('setting.market_accounts');
  return { present, unread };
}
