import type { TableId } from '../model/table-id';
import { grouped } from './grouped';

const REASONS: Readonly<Record<string, string>> = {
  'row-incomplete': 'have nothing in the cells that are needed',
  'repeated-header': 'repeat the header',
  'second-header': 'go on with the header',
  'total-row': 'are totals of other rows',
  'group-row': 'are headings of groups',
  footer: 'belong to the report and not to the table',
  'no-account': 'named no account',
  'unknown-account': 'belong to companies that are not among the accounts',
  'ambiguous-account': 'bear a name that several accounts have',
  duplicate: 'were told before and are counted once',
  'duplicate-by-name': 'have the name of another row and are taken for the same account',
  'person-elsewhere': 'name a person who stands further up at another account and counts there alone',
  'after-as-of': 'lie after the as-of date',
  'no-date': 'have no date that could be read',
  'no-start': 'have no start date',
  'ends-before-start': 'end before they start',
  'no-amount': 'have no amount',
  'other-currency': 'are in another currency',
  'score-out-of-range': 'have a score that is not between 0 and 10',
};

/** What a row that says nothing lacks, by the table it stands in. */
const LACKS: Readonly<Record<TableId, string>> = {
  accounts: 'name no account',
  activities: 'have no date',
  opportunities: 'name no account, stage or deal',
  customers: 'name no account',
  spend: 'have no amount',
  nps: 'have no score',
  contacts: 'have no e-mail address',
};

/** How many rows of a table are not counted, and why: `Opportunities: 1,425 of 8,800 rows named no account.` */
export function leftOutWords(name: string, code: string, count: number, given: number, table?: TableId): string {
  return `${name}: ${leftOutSentence(code, count, given, table)}`;
}

/** The same where it is clear which table is meant: `1,425 of 8,800 rows named no account.` */
export function leftOutSentence(code: string, count: number, given: number, table?: TableId): string {
  const lacks = code === 'row-incomplete' && table !== undefined ? LACKS[table] : undefined;
  const reason = lacks ?? REASONS[code] ?? 'could not be used';
  return `${grouped(count)} of ${grouped(given)} rows ${reason}.`;
}
