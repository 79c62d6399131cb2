import { isDoubt } from './doubts';

/** How a workbook was opened. */
export type Opening = {
  readonly locale: string;
  /** Whether the locale decided what its dates and numbers mean. */
  readonly asExported: boolean;
  /** The tab that its settings were taken from; undefined for none. */
  readonly definitions: string | undefined;
};

const EXAMPLES = ['en_US', 'en_GB', 'de_DE'];

function wayOut({ locale, asExported }: Opening): string {
  if (!asExported) {
    const why = 'Dates and numbers of this file are what a spreadsheet made of them, and no --locale changes that';
    return `${why}: set the country under File, Settings, import the export again, and save the file anew.`;
  }
  const others = EXAMPLES.filter((example) => example !== locale).map((example) => `--locale ${example}`);
  const why = `The files were opened as people write in ${locale}.`;
  return `${why} If they are of another country, name it: ${others.slice(0, 2).join(' or ')}, for example.`;
}

/** What decided how a workbook was opened, as sentences for whoever would have it otherwise. */
export function openingRemarks(issues: readonly { readonly code: string }[], opening: Opening): readonly string[] {
  const { definitions } = opening;
  return [
    ...(issues.some(isDoubt) ? [wayOut(opening)] : []),
    ...(definitions === undefined
      ? []
      : [`The settings are those of the tab ${definitions}; --set and --period go before them.`]),
  ];
}
