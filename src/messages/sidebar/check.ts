import { count, counted, listed } from './counted';

/** The words of the check tab. */
export const checkWords = {
  heading: 'Data health',
  waits: [
    'Checking your tables …',
    'Still checking: large tables take a little longer.',
    'Still checking: a large workbook can take a minute or two.',
  ],
  nothingChosen:
    'Nothing to check yet. Choose your tables on the tab Data, and see here what of them counts and what does not.',
  openData: 'Choose tables',
  stopped: 'The check did not finish',
  again: 'Check again',
  stale: 'Tables or settings changed since this check.',

  allGood: 'Nothing to put right.',
  toLookAt: (reasons: number, tables: number): string =>
    `${counted(reasons, 'thing', 'things')} to look at in ${counted(tables, 'table', 'tables')}`,
  used: (used: number, rows: number, tables: number): string => {
    const all = `${counted(rows, 'row', 'rows')} in ${counted(tables, 'table', 'tables')}`;
    return used === rows ? `All used: ${all}.` : `${count.format(used)} used of ${all}.`;
  },

  /** What became of the rows of a table: `371 used, 12 merged and 20 left out. 3 cells not readable.` */
  balance: (used: number, merged: number, leftOut: number, unreadable: number): string => {
    const parts = [
      merged + leftOut === 0 ? 'All used' : `${count.format(used)} used`,
      ...(merged === 0 ? [] : [`${count.format(merged)} merged`]),
      ...(leftOut === 0 ? [] : [`${count.format(leftOut)} left out`]),
    ];
    const cells = unreadable === 0 ? '' : ` ${counted(unreadable, 'cell', 'cells')} not readable.`;
    return `${listed(parts)}.${cells}`;
  },
  rows: (rows: number): string => counted(rows, 'row', 'rows'),
  more: (reasons: number): string => counted(reasons, 'more reason', 'more reasons'),
  decided: (notes: number): string => counted(notes, 'thing to know', 'things to know'),

  rightly: 'That is as it should be: no number would change.',
  toDo: 'What to do',
  ifPutRight: 'If put right',
  moreKpis: (kpis: number): string =>
    kpis === 1 ? '1 more KPI could change.' : `${count.format(kpis)} more KPIs could change.`,
  someKpis: (kpis: number): string => (kpis === 1 ? '1 KPI could change.' : `${count.format(kpis)} KPIs could change.`),
  cells: 'Where',
  goTo: (cell: string, table: string): string => `Go to cell ${cell} of ${table}`,
  nearest: (account: string): string => `maybe ${account}`,
  moreCells: (cells: number): string => `Show ${counted(cells, 'more cell', 'more cells')}`,
  unnamedCells: (cells: number): string => `and ${counted(cells, 'more', 'more')} further on`,
  notShown: 'The cell could not be shown',

  waiting: {
    heading: 'KPIs that wait',
    hint: 'They get a value once this is there.',
    group: (kpis: number, things: readonly string[]): string =>
      `${counted(kpis, 'KPI waits', 'KPIs wait')} for ${listed(things)}`,
    more: (kpis: number): string => counted(kpis, 'more KPI waits', 'more KPIs wait'),
  },
};
