// What a server may answer once there is a funnel, or where something was decided or is not allowed.
import type { BuildAnswer, Trouble, WorkbookState } from '../../src/protocol/answers';
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
    changes: [
      { name: 'Engaged accounts', before: '34', now: '38', direction: 'better' },
      { name: 'Win rate (won of opportunities)', before: '45.0%', now: '42.9%', direction: 'worse' },
      { name: 'Pipeline of target accounts', before: 'n/a', now: '1,284,500', direction: 'neither' },
    ],
  },
};

/** The same after the period was moved. */
export const MOVED: BuildAnswer = {
  ...REBUILT,
  since: {
    ...{ build: 3, others: 12, redefined: false },
    period: { before: '1 Jan 2026 – 30 Sep 2026', now: '1 Jan 2026 – 31 Oct 2026' },
    changes: [{ name: 'Engaged accounts', before: '34', now: '38', direction: 'neither' }],
  },
};

/** The workbook after that. */
export const BUILT_AGAIN: WorkbookState = { ...BUILT_BEFORE, funnel: { build: 4, builtAt: '23 Nov 2026 11:00' } };

/** The data changed after the last build. */
export const STALE: WorkbookState = {
  ...BUILT_BEFORE,
  funnel: { build: 3, builtAt: '23 Nov 2026 10:40', stale: true },
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

const settings = { sheet: 'SF report', range: 'SF report!B6:N412', rows: 403, ignored: 5, problems: 4 };

/** A table of which much is still to be decided. */
export const UNDECIDED: WorkbookState = {
  ...FOUND,
  sources: FOUND.sources.map((source) =>
    source.table === 'opportunities'
      ? {
          ...source,
          chosen: {
            ...settings,
            columns: [
              {
                ...{ id: 'account', field: 'Account', header: 'Account Name', column: 'A' },
                ...{ samples: ['Acme', 'Beta GmbH'], confidence: 'sure', reason: 'by its header', byPerson: true },
                answer: 'read with the day first',
              },
              {
                ...{ id: 'contact', field: 'Contact', header: 'Kontakt', column: 'E', samples: ['cfo@acme.example'] },
                ...{ confidence: 'likely', reason: 'its cells are email addresses', byPerson: false },
              },
            ],
            proposed: [
              {
                ...{
                  id: 'created_date',
                  field: 'Created date',
                  header: 'Angelegt',
                  column: 'B',
                  samples: ['2024-01-05'],
                },
                ...{ confidence: 'likely', reason: 'its cells are dates', byPerson: false },
              },
            ],
            missing: [{ id: 'amount', field: 'Amount' }],
            headers: [
              { column: 'A', header: 'Account Name' },
              { column: 'B', header: 'Angelegt' },
              { column: 'D', header: '' },
              { column: 'E', header: 'Kontakt' },
            ],
            questions: [
              {
                ...{ id: 'close_date', field: 'Close date', column: 'F', received: '03/04/2025', cells: 12 },
                readings: [
                  { answer: 'day-first', words: '2025-04-03 (day first)' },
                  { answer: 'month-first', words: '2025-03-04 (month first)' },
                ],
              },
            ],
            notes: ['The last row, “Grand Totals”, was left out.'],
          },
        }
      : source,
  ),
};

/** Accounts as values, accounts that follow the data, and accounts that cannot. */
export const SNAPSHOT: WorkbookState = { ...BUILT_BEFORE, live: { on: false } };
export const LIVE: WorkbookState = { ...BUILT_BEFORE, live: { on: true } };
export const NO_LIVE: WorkbookState = {
  ...BUILT_BEFORE,
  live: {
    on: false,
    trouble: {
      ...{ code: 'LIVE', where: '', changed: 'no' },
      what: 'Your ranges hold 612,000 cells.',
      fix: 'Keep the snapshot and refresh it.',
    },
  },
};

/** Two tables that are read from the same cells. */
export const SHARED: WorkbookState = {
  ...FOUND,
  sources: FOUND.sources.map((source) =>
    source.table === 'accounts' || source.table === 'activities'
      ? { ...source, warnings: ['Its cells Touches!A1:E400 are read for another table, too.'] }
      : source,
  ),
};

/** Cells of ours that somebody typed over. */
export const EDITED_TROUBLE: Trouble = {
  code: 'EDITED',
  where: 'ABM Accounts, row 12; ABM Funnel, cells B7, C12:C15',
  what: 'Somebody typed over what the add-on writes there.',
  fix: 'To keep it, move it to another tab, or change your data instead. A refresh writes over it only if you agree.',
  changed: 'no',
  over: '0123abcd',
};
