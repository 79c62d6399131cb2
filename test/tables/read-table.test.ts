import { issueText } from '../../src/messages/issue-words';
import type { CellValue, Grid } from '../../src/model/cell';
import { numbersOf, textsOf } from '../../src/tables/table';
import { day, tableIn, told } from '../support/core';

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
  const table = tableIn('opportunities', grid, { origin: { row: 10, column: 3 } });

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
  const table = tableIn('customers', [
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
    const dated = tableIn('nps', [['Score'], [new Date('2024-05-06T00:00:00Z')]]);
    expect(dated.issues.map(({ received }) => received)).toEqual(['2024-05-06']);
  });
});

test('a field that is not in the range has no column, and the table says what it mapped', () => {
  const table = tableIn('accounts', [['Website'], ['acme.com']]);
  expect([textsOf(table, 'tier'), [...numbersOf(table, 'is_target')]]).toEqual([[], []]);
  expect([...table.words.keys(), ...table.numbers.keys()]).toEqual(['domain']);
});

test('cells of a text column are read as they would be typed', () => {
  const cells: CellValue[] = [' Acme ', 42, true, 'N/A', '–'];
  const table = tableIn('accounts', [
    ['Account', 'Account ID'],
    ...cells.map((cell, index): CellValue[] => [cell, index]),
  ]);
  expect(textsOf(table, 'account_name')).toEqual(['Acme', '42', 'true', '', '']);
  expect(textsOf(table, 'account_id')).toEqual(['0', '1', '2', '3', '4']);
});
