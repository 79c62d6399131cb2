import type { AccountsBuilt } from '../accounts/build-accounts';
import { hasRowsIn } from '../accounts/frame';
import type { Frame } from '../accounts/frame';
import { dayWords } from '../funnel/period-words';
import type { BuildFacts } from '../funnel/build-facts';
import { BUILD_WORDS } from '../messages/build-words';
import { issueText } from '../messages/issue-words';
import type { AccountTable } from '../metrics/account-table';
import type { NumberColumnId } from '../metrics/account-columns';
import { evaluate } from '../metrics/evaluate';
import { isWaiting } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import { isSet } from '../model/columns';
import type { Period } from '../model/day';
import type { TableId } from '../model/table-id';
import type { DataIssue } from '../model/data-issue';
import type { Settings } from '../settings/settings';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';
import { causeNotes } from './cause-notes';
import { offListNotes } from './off-list-notes';

/**
 * What a person should know before trusting a build: columns that may be wrong, then what was assumed, then what was left
 * out, per table.
 *
 * @param more - What else was decided about whole tables.
 */
export function buildNotes(
  facts: BuildFacts,
  built: AccountsBuilt,
  more: readonly DataIssue[] = [],
): readonly string[] {
  const decisions = firstOfEach([...built.issues(({ at }) => at === 'table'), ...more]);
  const unlisted = offListNotes(built).map(({ table, text }) => `${tableName(table)}: ${text}`);
  const causes = causeNotes(facts, built);
  const saying = (doubts: boolean): readonly string[] =>
    causes.flatMap(({ isDoubt, text }) => (isDoubt === doubts ? [text] : []));
  return [
    ...saying(true),
    ...frameNotes(facts, built),
    ...unlisted,
    ...decisions,
    ...saying(false),
    ...countNotes(facts.table),
  ];
}

/** How many notes of one kind are read before they become a number. */
const MOST_OF_A_KIND = 3;

/** No issue told here has a cell; the sheets of those that have are not known in a build. */
const tableName = (table: TableId): string => TABLES[table].name;

/** The issues in words; of many with the same code the first few, and how many more there are. */
export function firstOfEach(
  issues: readonly DataIssue[],
  tell = (issue: DataIssue): string => issueText(issue, tableName),
): readonly string[] {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = issues.filter((issue) => issue.code === code);
    const more = alike.length - MOST_OF_A_KIND;
    const texts = alike.slice(0, MOST_OF_A_KIND).map(tell);
    return more > 0 ? [...texts, BUILD_WORDS.moreAlike(more)] : texts;
  });
}

/** The columns that hold amounts. */
const AMOUNTS = ['opportunities.amount', 'customers.tcv', 'spend.amount'];

function frameNotes(facts: BuildFacts, { tables }: AccountsBuilt): readonly string[] {
  const { settings, frame, table } = facts;
  return [
    ...periodNotes(settings, frame, hasRowsIn(tables, EVER)),
    ...currencyNotes(facts, Object.values(tables)),
    ...(hasValue('clv', table) ? lifetimeNotes(facts) : []),
  ];
}

const countOf = (flags: Float64Array): number => flags.reduce((sum, flag) => sum + flag, 0);

/** What of lifetime value nobody agreed on: the margin, and how long a customer stays. */
function lifetimeNotes({ settings, table }: BuildFacts): readonly string[] {
  const { customer_at_start: before, retained } = table.numbers;
  const customers = countOf(before);
  return [
    ...(settings.margin === WHOLE ? [BUILD_WORDS.wholeValue] : []),
    ...(settings.lifespan_years === undefined
      ? [BUILD_WORDS.yearsFromLosses(customers - countOf(retained), customers)]
      : []),
  ];
}

/** In which currency amounts are taken to be, where no column says it. */
function currencyNotes({ currency, table }: BuildFacts, tables: readonly Table[]): readonly string[] {
  if (!AMOUNTS.some((need) => table.present.has(need))) return [];
  if (currency === '') {
    const isNamed = tables.some(({ currencies }) => (currencies?.size ?? 0) > 0);
    return [isNamed ? BUILD_WORDS.converted : BUILD_WORDS.oneCurrency];
  }
  const shared = tables.map(({ sign }) => sign).find((sign) => sign?.code === currency);
  return shared === undefined ? [] : [BUILD_WORDS.sharedSign(shared.sign, shared.code)];
}

const EVER: Period = { from: -Infinity, to: Infinity };

/** What of the period was taken from the data; As of ends a period that has no end of its own. */
function periodNotes(settings: Settings, { period }: Frame, hasDays: boolean): readonly string[] {
  const [from, to] = [dayWords(period.from), dayWords(period.to)];
  const isEndSet = (settings.period_end ?? settings.as_of) !== undefined;
  const isSet = isEndSet && settings.period_start !== undefined;
  if (isSet || !hasDays) return isSet ? [] : [BUILD_WORDS.noDays(from, to)];
  if (settings.period_start === undefined) {
    return [isEndSet ? BUILD_WORDS.startFound(from, to) : BUILD_WORDS.periodFound(from, to)];
  }
  return [BUILD_WORDS.endFound(from, to)];
}

/** The gross margin before a team sets one. */
const WHOLE = 1;

function hasValue(id: string, table: AccountTable): boolean {
  const metric = metricById(id);
  if (isWaiting(metric, table)) return false;
  return evaluate(metric, table, { kind: 'all' }).value !== undefined;
}

/** Flags worth a sentence, and the table without which they say nothing. */
const COUNTED: readonly (readonly [NumberColumnId, TableId, (accounts: number) => string])[] = [
  ['engaged_implied', 'activities', BUILD_WORDS.engagedImplied],
  ['opportunity_implied', 'opportunities', BUILD_WORDS.opportunityImplied],
  ['won_unlisted', 'opportunities', BUILD_WORDS.wonWithoutDeal],
];

function countNotes(table: AccountTable): readonly string[] {
  return COUNTED.flatMap(([column, needed, words]) => {
    if (!table.present.has(needed)) return [];
    let accounts = 0;
    for (let account = 0; account < table.size; account++) {
      if (isSet(table.numbers.target, account) && isSet(table.numbers[column], account)) accounts++;
    }
    return accounts === 0 ? [] : [words(accounts)];
  });
}
