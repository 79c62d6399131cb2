import type { Grid } from '../../src/model/cell';
import { numbersOf, textsOf } from '../../src/tables/table';
import { readGrid, tableIn, told } from '../support/core';

describe('the header', () => {
  const head = ['Account', 'Stage', 'Created Date'];
  const row = ['Acme', 'Open', '2024-02-01'];

  test.each([0, 1, 7, 14])('is found with %d rows above it', (above) => {
    const title = Array.from({ length: above }, (_, index) => [`Report line ${String(index)}`, '', '']);
    const table = tableIn('opportunities', [...title, head, row]);
    expect({ size: table.size, rows: [...table.rowNumbers] }).toEqual({ size: 1, rows: [above + 2] });
  });

  test('is found under any number of blank rows', () => {
    const blank = Array.from({ length: 40 }, () => ['', '', '']);
    expect([...tableIn('opportunities', [['A title', '', ''], ...blank, head, row]).rowNumbers]).toEqual([43]);
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
    const table = tableIn('opportunities', [['Stage', 'Amount', 'Currency', 'Type'], head, row]);
    expect(textsOf(table, 'account')).toEqual(['Acme']);
  });

  test('is the upper of two rows that say as much, and a header told again is left out', () => {
    const table = tableIn('opportunities', [head, head, row]);
    expect(textsOf(table, 'account')).toEqual(['Acme']);
    expect(told(table.issues)).toEqual(['repeated-header at Opportunities!A2']);
  });

  test('is told again only where all of it is: an account may be called Account', () => {
    const grid = [
      ['Account', 'Notes'],
      ['Account', 'a name like any other'],
    ];
    expect(textsOf(tableIn('accounts', grid), 'account_name')).toEqual(['Account']);
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
      expect(textsOf(tableIn('opportunities', [[spelling, 'stage', 'CREATED.DATE'], row]), 'account')).toEqual([
        'Acme',
      ]);
    }
  });

  test('gives each column to the field that knows its name best, and the left one of two alike', () => {
    const table = tableIn('opportunities', [
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
