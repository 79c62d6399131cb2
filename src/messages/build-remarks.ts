/** Sentences about a build itself, before the notes on its data. */
export const BUILD_REMARKS = {
  valuesOnly: () =>
    'This workbook does not take the formulas of the funnel, so the tab holds values: refresh it after a change.',
  liveOff: (why: string) => `The accounts tab holds values from now on, and is not live. ${why}`,
  keptTab: (name: string) =>
    `The tab "${name}" is left over from a build that was interrupted. It is kept because somebody typed in it.`,
} as const;

/** What a person reads after a refresh from the menu. */
export function refreshedWords(build: number, notes: readonly string[]): string {
  return [`The funnel is up to date (build ${String(build)}).`, ...notes.slice(0, 1)].join(' ');
}
