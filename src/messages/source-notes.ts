/** Sentences on how a range was read, for the card of its table. */
export const SOURCE_NOTES = {
  header: (row: number) => `The header is in row ${String(row)}.`,
  severalAreas: () => 'Several areas were marked; only the first is used.',
  unused: (rows: number) => (rows === 1 ? '1 row is left out.' : `${rows.toLocaleString('en-US')} rows are left out.`),
  more: (notes: number) => (notes === 1 ? 'And 1 more note.' : `And ${notes.toLocaleString('en-US')} more notes.`),
} as const;

/** Sentences about a build itself, before the notes on its data. */
export const BUILD_REMARKS = {
  valuesOnly: () =>
    'This workbook does not take the formulas of the funnel, so the tab holds values: refresh it after a change.',
  keptTab: (name: string) =>
    `The tab "${name}" is left over from a build that was interrupted. It is kept because somebody typed in it.`,
} as const;

/** What a person reads after a refresh from the menu. */
export function refreshedWords(build: number, notes: readonly string[]): string {
  return [`The funnel is up to date (build ${String(build)}).`, ...notes.slice(0, 1)].join(' ');
}
