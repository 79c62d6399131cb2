import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { readGrid } from '../../support/core';

const USED = ['Account', 'Stage', 'Created Date', 'Amount'];

const account = fc.constantFrom('Acme', 'Beta GmbH', 'Account', 'Acme total', 'Total', 'n/a', 'All rights reserved');
/** A row with more than one used cell, for one alone may be a footer or a heading, and none that is the header again. */
const row = fc
  .tuple(
    account,
    fc.constantFrom<CellValue>('Open', 'Closed Won', 'Subtotal', 'Stage', ''),
    fc.constantFrom<CellValue>('2024-02-01', 'one day', 'Created Date', ''),
    fc.constantFrom<CellValue>(1200, '1.200,50', 'Amount', '', -3),
  )
  .filter((cells) => cells.filter((cell) => cell !== '').length > 1)
  .filter((cells) => cells.some((cell, column) => cell !== USED[column]));

/** What a table says, without the header's own list of columns. */
function said(grid: readonly (readonly CellValue[])[]): unknown {
  const read = readGrid('opportunities', grid);
  if (!read.ok) return read.issue;
  const { words, numbers, rowNumbers, given, issues, leftOut } = read.table;
  return { words, numbers, rowNumbers, given, issues, leftOut };
}

test('columns without a use may be blank in every row that holds two used cells: what a table says is the same', () => {
  const spare = fc.array(fc.constantFrom<CellValue>('Spare', 'a word', 'x', ''), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, spare), { minLength: 1, maxLength: 12 }), (rows) => {
      const between = (used: readonly CellValue[], others: readonly CellValue[]): CellValue[] =>
        used.flatMap((cell, column) => [cell, others[column] ?? '']);
      const header = between(USED, ['Spare one', 'Spare two', 'Spare three']);
      const whole = [header, ...rows.map(([used, others]) => between(used, others))];
      const part = [header, ...rows.map(([used]) => between(used, []))];
      expect(said(part)).toEqual(said(whole));
    }),
  );
});
