import { issueText } from '../../src/messages/issue-words';
import type { CellValue, Grid } from '../../src/model/cell';
import { calendarIn } from '../../src/model/day';
import type { TableId } from '../../src/model/table-id';
import { readTable } from '../../src/tables/read-table';
import { TABLES } from '../../src/tables/registry';
import { numbersOf, textsOf } from '../../src/tables/table';
import type { Table, TableRead } from '../../src/tables/table';
import { day, readGrid, told } from '../support/core';

function tableOf(read: TableRead): Table {
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.table;
}

const read = (id: TableId, grid: Grid): Table => tableOf(readGrid(id, grid));

describe('the header', () => {
  const head = ['Account', 'Stage', 'Created Date'];
  const row = ['Acme', 'Open', '2024-02-01'];

  test.each([0, 1, 7, 14])('is found with %d rows above it', (above) => {
    const title = Array.from({ length: above }, (_, index) => [`Report line ${String(index)}`, '', '']);
    const table = read('opportunities', [...title, head, row]);
    expect({ size: table.size, rows: [...table.rowNumbers] }).toEqual({ size: 1, rows: [above + 2] });
  });

  test('is found under any number of blank rows', () => {
    const blank = Array.from({ length: 40 }, () => ['', '', '']);
    expect([...read('opportunities', [['A title', '', ''], ...blank, head, row]).rowNumbers]).toEqual([43]);
  });

  test('is not looked for below 15 rows that hold anything', () => {
    const grid = [...Array.from({ length: 15 }, () => ['A line', '', '']), head, row];
    expect(readGrid('opportunities', grid)).toEqual({
      ok: false,
      issue: {
        at: { kind: 'cell', table: 'opportunities', a1: 'A1' },
        code: 'no-header',
        received: 'Account, Stage, Created date',
        about: 'Opportunities',
      },
    });
  });

  test('is the row with every needed column, before one with more columns and not all of them', () => {
    const table = read('opportunities', [['Stage', 'Amount', 'Currency', 'Type'], head, row]);
    expect(textsOf(table, 'account')).toEqual(['Acme']);
  });

  test('is the upper of two rows that say as much, and a header told again is left out', () => {
    const table = read('opportunities', [head, head, row]);
    expect(textsOf(table, 'account')).toEqual(['Acme']);
    expect(told(table.issues)).toEqual(['repeated-header at Opportunities!A2']);
  });

  test('is told again only where all of it is: an account may be called Account', () => {
    const grid = [
      ['Account', 'Notes'],
      ['Account', 'a name like any other'],
    ];
    expect(textsOf(read('accounts', grid), 'account_name')).toEqual(['Account']);
  });

  test('is read whatever its case, spaces, width and punctuation (P12)', () => {
    const spellings = [
      'ACCOUNT  NAME',
      ' account_name ',
      'Ａｃｃｏｕｎｔ　Ｎａｍｅ',
      'Account-Name:',
      'Account\u00a0Name',
      '"Account" (Name)',
    ];
    for (const spelling of spellings) {
      expect(textsOf(read('opportunities', [[spelling, 'stage', 'CREATED.DATE'], row]), 'account')).toEqual(['Acme']);
    }
  });

  test('gives each column to the field that knows its name best, and the left one of two alike', () => {
    const table = read('opportunities', [
      ['Close Date (2)', 'Close Date', 'Account Name', 'Account ID', 'Stage', 'Created Date', 'Amount', 'Amount'],
      ['2020-01-01', '2024-03-01', 'Acme', '001', 'Won', '2024-02-01', 1, 2],
    ]);
    expect(table.mapped).toEqual([
      { field: 'account', name: 'Account', header: 'Account Name', column: 3, ground: 'header' },
      { field: 'stage', name: 'Stage', header: 'Stage', column: 5, ground: 'header' },
      { field: 'created_date', name: 'Created date', header: 'Created Date', column: 6, ground: 'header' },
      { field: 'close_date', name: 'Close date', header: 'Close Date', column: 2, ground: 'header' },
      { field: 'amount', name: 'Amount', header: 'Amount', column: 7, ground: 'header' },
    ]);
    expect({ amounts: [...numbersOf(table, 'amount')], ignored: table.ignored }).toEqual({ amounts: [1], ignored: 3 });
  });

  test('is missed column by column, where it stands', () => {
    expect(
      readGrid('opportunities', [
        ['', ''],
        ['Account', 'Amount'],
        ['Acme', 1],
      ]),
    ).toMatchObject({
      ok: false,
      issue: {
        ...{ at: { kind: 'cell', table: 'opportunities', a1: 'A2' }, code: 'missing-column' },
        ...{ received: 'Stage, Created date', about: 'Opportunities' },
      },
    });
  });

  test('alone is no table', () => {
    const grids: Grid[] = [[head], [head, ['', ' ', '\u00a0']], [head, ['-', 'n/a', '2024-01-01']]];
    for (const grid of grids) {
      expect(readGrid('opportunities', grid)).toMatchObject({
        ok: false,
        issue: { code: 'header-only', at: { a1: 'A1' } },
      });
    }
  });

  test.each<[string, Grid]>([
    ['nothing at all', []],
    ['an empty row', [[]]],
    ['numbers', [[1, 2, 3]]],
    ['blanks', [['', '']]],
  ])('is not found in %s', (_words, grid) => {
    expect(readGrid('accounts', grid)).toMatchObject({ ok: false, issue: { code: 'no-header' } });
  });
});

describe('rows', () => {
  const grid: Grid = [
    ['', '', '', ''],
    ['', 'Account Name', 'Notes', 'Stage', 'Created Date'],
    ['', 'Acme', 'x', 'Open', '2024-02-01'],
    ['', '', '', '', ''],
    ['', '', 'a note', '', '2024-02-02'],
    ['', 'Beta'],
    ['', 'Grand Totals (2 records)', '', '', ''],
  ];
  const table = tableOf(
    readTable(TABLES.opportunities, grid, {
      origin: { row: 10, column: 3 },
      dayOfInstant: calendarIn('Etc/GMT'),
    }),
  );

  test('that are blank are passed over, and so are columns that mean nothing here', () => {
    expect({ given: table.given, size: table.size, ignored: table.ignored }).toEqual({ given: 4, size: 2, ignored: 1 });
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Beta']);
  });

  test('that name nothing needed are left out with their cell, counted from the corner of the range', () => {
    expect(told(table.issues)).toEqual(['row-incomplete at Opportunities!D14', 'total-row at Opportunities!D16']);
    expect(table.leftOut).toEqual(
      new Map([
        ['row-incomplete', 1],
        ['total-row', 1],
      ]),
    );
    expect([...table.rowNumbers]).toEqual([12, 15]);
  });

  test('add up: given = used + left out', () => {
    expect(table.given).toBe(table.size + [...table.leftOut.values()].reduce((sum, count) => sum + count, 0));
  });
});

describe('cells that cannot be read', () => {
  const table = read('customers', [
    ['Customer', 'Start date', 'Value', 'Renewed'],
    ['Acme', 'soon', '12 B', 'perhaps'],
    ['Beta', '2024-02-01', 100, 'yes'],
    ['Cyan', '', 'n/a', '--'],
  ]);

  test('are issues with table, cell, what stands there and under which header; a placeholder is a blank', () => {
    expect(table.issues).toEqual([
      { at: { kind: 'cell', table: 'customers', a1: 'C2' }, code: 'not-a-number', received: '12 B', about: 'Value' },
      { at: { kind: 'cell', table: 'customers', a1: 'B2' }, code: 'not-a-date', received: 'soon', about: 'Start date' },
      { at: { kind: 'cell', table: 'customers', a1: 'D2' }, code: 'not-a-flag', received: 'perhaps', about: 'Renewed' },
    ]);
  });

  test('stay unknown, and the rest of the row counts', () => {
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Beta', 'Cyan']);
    expect([...numbersOf(table, 'start_date')]).toEqual([NaN, day('2024-02-01'), NaN]);
    expect([...numbersOf(table, 'tcv')]).toEqual([NaN, 100, NaN]);
    expect([...numbersOf(table, 'renewed')]).toEqual([NaN, 1, NaN]);
  });

  test('are told in words: where, what, what to do', () => {
    expect(table.issues.map((issue) => issueText(issue, () => 'Customers'))).toEqual([
      'Customers, cell C2: "12 B" under Value is not a number, so it is left out. Type it as a number.',
      'Customers, cell B2: "soon" under Start date is not a date, so it is left out. Type it as a date, such as 2024-12-31.',
      'Customers, cell D2: "perhaps" under Renewed is neither yes nor no, so it counts as blank. Type yes or no.',
    ]);
  });

  test('a date where a number belongs is quoted as a day', () => {
    const dated = read('nps', [['Score'], [new Date('2024-05-06T00:00:00Z')]]);
    expect(dated.issues.map(({ received }) => received)).toEqual(['2024-05-06']);
  });
});

test('a field that is not in the range has no column, and the table says what it mapped', () => {
  const table = read('accounts', [['Website'], ['acme.com']]);
  expect([textsOf(table, 'tier'), [...numbersOf(table, 'is_target')]]).toEqual([[], []]);
  expect([...table.words.keys(), ...table.numbers.keys()]).toEqual(['domain']);
});

test('cells of a text column are read as they would be typed', () => {
  const cells: CellValue[] = [' Acme ', 42, true, 'N/A', '–'];
  const table = read('accounts', [
    ['Account', 'Account ID'],
    ...cells.map((cell, index): CellValue[] => [cell, index]),
  ]);
  expect(textsOf(table, 'account_name')).toEqual(['Acme', '42', 'true', '', '']);
  expect(textsOf(table, 'account_id')).toEqual(['0', '1', '2', '3', '4']);
});
