// What a server may answer on the health of the data.
import type { DataCheck, WorkbookState } from '../../src/protocol/answers';
import { dataCheck } from '../../src/report/data-check';
import { buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { BUILT_BEFORE } from './sidebar-answers';

const touchesOf = (names: readonly string[]) => names.map((name) => [name, '2024-03-01', 'Website visit']);

/** A small company: deals with gaps, touches of strangers, and no costs. */
const core = buildYear({
  Accounts: [
    ['Account', 'Target'],
    ['Acme Heating', 'yes'],
    ['Beta Systems', 'yes'],
  ],
  Activities: [
    ['Account', 'Date', 'Type'],
    ...touchesOf([
      'Acme Heating',
      'Beta Systems',
      'Acme Heatin',
      ...Array.from({ length: 24 }, (_, at) => `Stranger ${String(at)}`),
    ]),
  ],
  Opportunities: [
    ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Probability'],
    ['Acme Heating', 'Open', '2024-02-01', null, 75_000, 0.5],
    ['Acme Heating', 'Open', '2024-02-02', null, 'tbd', 0.5],
    ['Beta Systems', 'Open', '2024-02-03', null, 40_000, null],
    [null, 'Open', '2024-02-04', null, 5_000, 0.5],
    ['Beta Systems', 'Closed Won', '2024-02-05', null, 10_000, null],
    ['Beta Systems', 'Open', 'soon', null, 10_000, 0.2],
    ['Total', null, null, null, 140_000, null],
  ],
});

/** What is found in it. */
export const CHECK = dataCheck(factsOf(core), core.built);

/** The same tables with nothing to put right. */
export const ALL_GOOD: DataCheck = {
  tables: CHECK.tables.map((table) => ({
    ...table,
    used: table.rows,
    merged: 0,
    leftOut: 0,
    unreadable: 0,
    reasons: [],
  })),
  waiting: [],
};

/** The same tables, but what the sheet itself read may be wrong: how far that reaches nobody knows. */
export const DOUBTED: DataCheck = {
  ...ALL_GOOD,
  tables: ALL_GOOD.tables.map((table) => {
    const text = '"2025-05-06" under Close date may mean 2025-06-05 (1 cell).';
    const fix = 'Set the locale, and import again.';
    const cells = [{ cell: 'F2', received: '2025-05-06', nearest: '' }];
    const doubt = { code: 'date-turned', effect: 'noted', count: 1, text, fix, cells } as const;
    return table.table === 'opportunities'
      ? { ...table, reasons: [{ ...doubt, bounds: [], moved: 0, rightly: false }] }
      : table;
  }),
};

/** The workbook with a question about a column of deals. */
export const ASKING: WorkbookState = {
  ...BUILT_BEFORE,
  sources: BUILT_BEFORE.sources.map((source) => {
    if (source.table !== 'opportunities' || source.chosen === undefined) return source;
    const readings = [
      { answer: 'day-first', words: '3 April 2024' },
      { answer: 'month-first', words: '4 March 2024' },
    ] as const;
    const question = {
      id: 'close_date',
      field: 'Close date',
      column: 'F',
      received: '03/04/2024',
      cells: 12,
      readings,
    };
    return { ...source, chosen: { ...source.chosen, questions: [question] } };
  }),
};

/** A cell that somebody moved away meanwhile. */
export const MOVED = {
  ...{ code: 'DATA', where: 'Activities', changed: 'no' },
  what: 'This cell is no longer in the range of the table.',
  fix: 'Check again, then go to the cell from there.',
};
