import type { CellValue, Grid } from '../../src/model/cell';
import { looksLike, sampleOf } from '../../src/tables/cell-content';
import type { Content } from '../../src/tables/field';
import { headerIn, mapTable } from '../../src/tables/map-table';
import { TABLES } from '../../src/tables/registry';

const CONTENTS: readonly Content[] = ['email', 'domain', 'stage', 'money', 'date', 'answer', 'yes-no'];

test.each<[string, readonly CellValue[], readonly Content[]]>([
  ['email addresses', ['a@acme.com', 'b.c@beta.co.uk', 'd@müller.de'], ['email']],
  ['domains', ['acme.com', 'https://www.beta.co.uk/about', 'müller.de'], ['domain']],
  ['stages', ['Closed Won', 'Negotiation', 'Our own stage', 'Closed Lost'], ['stage']],
  ['stages in Chinese', ['赢单', '输单', '谈判'], ['stage']],
  ['amounts with a currency', ['$1,234.50', '1.234,50 €', 'USD 5'], ['money']],
  ['dates', [new Date(0), '2024-01-05', '16/10/2025', 'Jan-24'], ['date']],
  ['answers', [10, 9, 0, 7, 8], ['answer']],
  ['answers as texts', ['10', '9', '0', '7'], ['answer']],
  ['yes and no', ['Yes', 'no', true, 'Evet'], ['yes-no']],
  ['plain numbers', [1200, 45000, 311], []],
  ['ones and twos', [1, 2, 1, 2, 1], []],
  ['names', ['Acme Inc.', 'Beta GmbH', 'Gamma'], []],
  ['serial numbers', ['45292', '45293', '45294'], []],
  ['too few to tell', ['a@acme.com', 'b@acme.com'], []],
])('%s', (_words, cells, contents) => {
  expect(CONTENTS.filter((content) => looksLike(content, cells))).toEqual(contents);
});

test('a sample passes over blanks and what stands for nothing', () => {
  const grid: Grid = [['Head'], ['-'], [''], ['n/a'], ['Acme'], [], [7]];
  expect(sampleOf(grid, 0, 1)).toEqual(['Acme', 7]);
});

const mapped = (grid: Grid, table: 'accounts' | 'opportunities' | 'contacts') => {
  const header = headerIn(TABLES[table], grid);
  if (header === undefined) throw new Error('There is no header.');
  return mapTable(TABLES[table], grid, header);
};

const under = (headers: readonly string[], ...columns: readonly (readonly CellValue[])[]): Grid => [
  headers,
  ...[0, 1, 2].map((row) => columns.map((cells) => cells[row] ?? '')),
];

const MAILS = ['a@acme.com', 'b@beta.com', 'c@gamma.com'];
const DOMAINS = ['acme.com', 'beta.com', 'gamma.com'];
const DAYS = ['2024-01-05', '2024-01-06', '2024-01-07'];

test('a column of domains under a header that says nothing is the domain, and why is told', () => {
  const { columns, grounds } = mapped(under(['Account', 'Netz'], ['A', 'B', 'C'], DOMAINS), 'accounts');
  expect([...columns]).toEqual([
    ['account_name', 0],
    ['domain', 1],
  ]);
  expect([...grounds]).toEqual([
    ['account_name', 'header'],
    ['domain', 'domain'],
  ]);
});

test('a column that is needed is only proposed, and a table of such columns is not complete', () => {
  const { columns, proposed, complete } = mapped(under(['Person', 'Sonstiges'], MAILS, ['x', 'y', 'z']), 'contacts');
  expect([[...columns], [...proposed], complete]).toEqual([[], [['email', { column: 0, ground: 'email' }]], false]);
});

test('two columns that look alike are no proposal: which of them it is, only a person knows', () => {
  const { proposed } = mapped(
    under(['Account', 'Stage', 'Von', 'Bis'], ['A', 'B', 'C'], ['Won'], DAYS, DAYS),
    'opportunities',
  );
  expect(proposed.has('created_date')).toBe(false);
});

test('a column with a header that is known is never taken for something else', () => {
  const { columns, proposed } = mapped(
    under(['Account', 'Close Date', 'Stage'], ['A', 'B', 'C'], DAYS, ['Won']),
    'opportunities',
  );
  expect([columns.get('close_date'), proposed.size]).toEqual([1, 0]);
});
