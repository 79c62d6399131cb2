import { isLocale } from '../files/locale';
import { checkedDay, checkedPeriod } from './days';
import { optionTokens } from './option-tokens';
import { isTable, TABLE_NAMES, type TableRange } from './tables';
import { UsageProblem } from './usage';

/** What the caller asks for. */
export type Wishes = {
  readonly book: string;
  /** Settings by id, as texts; period and as-of date are among them. */
  readonly settings: Readonly<Record<string, string>>;
  /** Ranges of tables as typed, in the order given; empty means that the tables are to be found. */
  readonly tables: readonly TableRange[];
  /** The country as whose the files are opened, such as `de_DE`; undefined for what the workbook says itself. */
  readonly locale: string | undefined;
  /** The file to write; undefined for none. */
  readonly out: string | undefined;
  readonly json: boolean;
};

/** The two sides of `name=value`; the value may be empty. */
function pair(text: string, option: string, example: string): readonly [string, string] {
  const at = text.indexOf('=');
  const fix = `Write it like --${option} ${example}.`;
  if (at < 1) throw new UsageProblem(`--${option} ${text} does not say which value belongs to what. ${fix}`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function tableWish(text: string): TableRange {
  const [table, range] = pair(text, 'table', 'accounts=Sheet!A1:H200');
  if (!isTable(table)) {
    const names = TABLE_NAMES.join(', ');
    throw new UsageProblem(`--table ${text} names no table of the funnel. The tables are ${names}.`);
  }
  if (range === '') {
    throw new UsageProblem(`--table ${text} has no range. Write it like --table ${table}=Sheet!A1:H200.`);
  }
  return { table, range };
}

function settingsOf(period: string | undefined, asOf: string | undefined, set: readonly string[]): Wishes['settings'] {
  const days = period === undefined ? undefined : checkedPeriod(period);
  return {
    ...(days === undefined ? {} : { period_start: days[0], period_end: days[1] }),
    ...(asOf === undefined ? {} : { as_of: checkedDay(asOf, 'as-of') }),
    ...Object.fromEntries(set.map((text) => pair(text, 'set', 'engagement_model=any'))),
  };
}

function onlyBook([book, second]: readonly string[]): string {
  if (book === undefined) throw new UsageProblem('Name the workbook to read.');
  if (second === undefined) return book;
  throw new UsageProblem(`One workbook at a time: “${second}” is one too many. Put quotes around a name with spaces.`);
}

function localeOf(locale: string | undefined): string | undefined {
  if (locale === undefined || isLocale(locale)) return locale;
  throw new UsageProblem(`--locale ${locale} is no language with its country. Write it like --locale de_DE.`);
}

function outOf(out: string | undefined): string | undefined {
  if (out === undefined || /.\.xlsx$/i.test(out)) return out;
  throw new UsageProblem(`--out ${out} is not the name of an .xlsx file. Write it like --out funnel.xlsx.`);
}

/** What a command line asks for; undefined when it asks for help. Throws a {@link UsageProblem}. */
export function parseArguments(args: readonly string[]): Wishes | undefined {
  const { positionals, has, one, all } = optionTokens(args);
  if (has('help')) return undefined;
  return {
    book: onlyBook(positionals),
    settings: settingsOf(one('period'), one('as-of'), all('set')),
    tables: all('table').map(tableWish),
    locale: localeOf(one('locale')),
    out: outOf(one('out')),
    json: has('json'),
  };
}
