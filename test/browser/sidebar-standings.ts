// What a server may answer once there is a funnel, or where something was decided or is not allowed.
import type { BuildAnswer, WorkbookState } from '../../src/protocol/answers';
import { BUILD, BUILT_BEFORE, FOUND } from './sidebar-answers';

/** A build after another one, with numbers that changed. */
export const REBUILT: BuildAnswer = {
  ...BUILD,
  build: 4,
  first: false,
  since: {
    build: 3,
    others: 12,
    redefined: false,
    period: { before: '1 Jan 2026 – 30 Sep 2026', now: '1 Jan 2026 – 31 Oct 2026' },
    changes: [
      { name: 'Engaged accounts', before: '34', now: '38', direction: 'better' },
      { name: 'Win rate (won of opportunities)', before: '45.0%', now: '42.9%', direction: 'worse' },
      { name: 'Pipeline of target accounts', before: 'n/a', now: '1,284,500', direction: 'neither' },
    ],
  },
};

/** The data changed after the last build. */
export const STALE: WorkbookState = {
  ...BUILT_BEFORE,
  funnel: { tab: 'ABM Funnel', build: 3, builtAt: '23 Nov 2026 10:40', stale: true },
};

/** Whoever looks may not edit. */
export const READ_ONLY: WorkbookState = {
  ...BUILT_BEFORE,
  readOnly: {
    code: 'PROTECTED',
    where: 'ABM Funnel',
    what: 'This tab is protected, and you may not edit it.',
    fix: 'Ask the person who protected it to let you edit the tab, or to refresh the funnel.',
    changed: 'no',
  },
};

/** A column whose cells do not decide how they are read. */
export const ASSUMED: WorkbookState = {
  ...FOUND,
  sources: FOUND.sources.map((each) => {
    if (each.table !== 'activities' || each.chosen === undefined) return each;
    const note = '"03/04/2024" under Activity Date is read as 2024-03-04, by the locale (12 cells).';
    const readings = [
      { answer: 'day-first', words: '2024-04-03 (day first)' },
      { answer: 'month-first', words: '2024-03-04 (month first)' },
    ] as const;
    const about = { id: 'date', field: 'Date', column: 'B', received: '03/04/2024', cells: 12 };
    const assumed = [{ ...about, readings, taken: 'month-first', by: 'locale', note } as const];
    return { ...each, chosen: { ...each.chosen, notes: [note], assumed } };
  }),
};
