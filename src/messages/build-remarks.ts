import { grouped } from './grouped';

/** Sentences about a build itself, before the notes on its data. */
export const BUILD_REMARKS = {
  valuesOnly: () =>
    'This workbook does not take the formulas of the funnel, so the tab holds values: refresh it after a change.',
  freshTab: (before: string, now: string) =>
    `This release has other KPIs and places than the tab "${before}", which is kept as it was. The new tab is "${now}"; your baselines, notes and owners came along, each to its KPI.`,
  newSettings: (names: readonly string[]) =>
    names.length === 1
      ? `The definitions did not tell of ${names.join('')}, which is new: it has its default.`
      : `The definitions did not tell of ${grouped(names.length)} settings that are new, such as ${names.slice(0, 3).join(', ')}: they have their defaults.`,
  liveOff: (why: string) => `The accounts tab holds values from now on, and is not live. ${why}`,
  keptTab: (name: string) =>
    `The tab "${name}" is left over from a build that was interrupted. It is kept because it is not blank or was changed: delete it if you need nothing on it.`,
} as const;

/** What a person reads after a refresh from the menu. */
export function refreshedWords(build: number, notes: readonly string[]): string {
  return [`The funnel is up to date (build ${String(build)}).`, ...notes.slice(0, 1)].join(' ');
}
