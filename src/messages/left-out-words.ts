import type { TableId } from '../model/table-id';
import { grouped } from './grouped';

/** What is said of one row, of several, and how it goes on after both. */
type Reason = readonly [one: string, several: string, on: string];

const NO_ACCOUNT: Reason = ['names', 'name', 'no account'];

const REASONS: Readonly<Record<string, Reason>> = {
  'row-incomplete': ['has', 'have', 'nothing in the cells that are needed'],
  'repeated-header': ['repeats', 'repeat', 'the header'],
  'second-header': ['goes on', 'go on', 'with the header'],
  'total-row': ['is a total', 'are totals', 'of other rows'],
  'group-row': ['is the heading of a group', 'are headings of groups', ''],
  footer: ['belongs', 'belong', 'to the report and not to the table'],
  'no-account': NO_ACCOUNT,
  'unknown-account': ['belongs to a company that is', 'belong to companies that are', 'not among the accounts'],
  'ambiguous-account': ['bears', 'bear', 'a name that several accounts have'],
  duplicate: ['was told before and is', 'were told before and are', 'counted once'],
  'duplicate-by-name': [
    'has the name of another row and is',
    'have the name of another row and are',
    'taken for the same account',
  ],
  'older-answer': ['gives', 'give', 'way to a later answer of the same person'],
  'person-elsewhere': ['names', 'name', 'a person who stands further up at another account and counts there alone'],
  'after-as-of': ['lies', 'lie', 'after the as-of date'],
  'no-date': ['has', 'have', 'no date that could be read'],
  'no-start': ['has', 'have', 'no start date'],
  'ends-before-start': ['ends before it starts', 'end before they start', ''],
  'no-amount': ['has', 'have', 'no amount'],
  'other-currency': ['is', 'are', 'in another currency'],
  'score-out-of-range': ['has', 'have', 'a score that is not between 0 and 10'],
};

/** What a row that says nothing lacks, by the table it stands in. */
const LACKS: Readonly<Record<TableId, Reason>> = {
  accounts: NO_ACCOUNT,
  activities: ['has', 'have', 'no date'],
  opportunities: ['names', 'name', 'no account, stage or deal'],
  customers: NO_ACCOUNT,
  spend: ['has', 'have', 'no amount'],
  nps: ['has', 'have', 'no score'],
  contacts: ['has', 'have', 'no email address'],
};

const UNKNOWN: Reason = ['could', 'could', 'not be used'];

/** How many rows of a table are not counted, and why: `Opportunities: 1,425 of 8,800 rows name no account.` */
export function leftOutWords(name: string, code: string, count: number, given: number, table?: TableId): string {
  return `${name}: ${leftOutSentence(code, count, given, table)}`;
}

/** The same where it is clear which table is meant: `1,425 of 8,800 rows name no account.` */
export function leftOutSentence(code: string, count: number, given: number, table?: TableId): string {
  const lacks = code === 'row-incomplete' && table !== undefined ? LACKS[table] : undefined;
  const [one, several, on] = lacks ?? REASONS[code] ?? UNKNOWN;
  const said = count === 1 ? one : several;
  return `${grouped(count)} of ${grouped(given)} rows ${said}${on === '' ? '' : ` ${on}`}.`;
}
