import type { DataIssueCode } from '../../src/model/data-issue';

/** How a workbook was opened. */
export type Opening = {
  readonly locale: string;
  /** Whether the caller named it. */
  readonly isNamed: boolean;
  /** Whether the locale decided what all its dates and numbers mean. */
  readonly asExported: boolean;
  /** The tab that its settings were taken from; undefined for none. */
  readonly definitions: string | undefined;
};

/** How many sheets are named. */
const NAMED = 5;

/** What was passed over, which may be a table under headers that are not understood. */
export function unreadRemarks(sheets: readonly string[]): readonly string[] {
  const [first] = sheets;
  if (first === undefined) return [];
  const rest = sheets.length - NAMED;
  const named = `${sheets.slice(0, NAMED).join(', ')}${rest > 0 ? `, and ${String(rest)} more` : ''}`;
  return [
    `Not read, because no table was recognised there: ${named}; docs/words.md lists the headers that are understood.`,
  ];
}

const EXAMPLES = ['en_US', 'en_GB', 'de_DE'];

function wayOut(locale: string): string {
  const others = EXAMPLES.filter((example) => example !== locale).map((example) => `--locale ${example}`);
  const why = `The files were opened as people write in ${locale}.`;
  return `${why} If they are of another country, name it: ${others.slice(0, 2).join(' or ')}, for example.`;
}

/** By another locale no doubt about such cells would be found, and they would be as wrong as before. */
const AS_MADE =
  'What this file holds as a date or a number stays what it is; --locale decides only how its texts are read. Where one ' +
  'of these dates or numbers is wrong, set the country under File, Settings, import the export again, and save the file ' +
  'anew.';

const DOUBTS: readonly string[] = ['date-turned', 'number-turned'] satisfies readonly DataIssueCode[];

const isDoubt = ({ code }: { readonly code: string }): boolean => DOUBTS.includes(code);

function onReading({ locale, isNamed, asExported }: Opening, isDoubted: boolean): readonly string[] {
  if (asExported) return isDoubted ? [wayOut(locale)] : [];
  return isDoubted || isNamed ? [AS_MADE] : [];
}

/** What decided how a workbook was opened, as sentences for whoever would have it otherwise. */
export function openingRemarks(issues: readonly { readonly code: string }[], opening: Opening): readonly string[] {
  const { definitions } = opening;
  return [
    ...onReading(opening, issues.some(isDoubt)),
    ...(definitions === undefined
      ? []
      : [`The settings are those of the tab ${definitions}; --set and --period go before them.`]),
  ];
}
