import { textCell } from '../../src/funnel/sheet-cell';
import type { Cells } from '../../src/sheets/block-cells';
import { isWritten } from '../../src/sheets/same-cells';

const serialOf = (instant: number): number => instant;
const wanted: Cells = [[textCell('stamp 2')], [textCell('Acme'), 12, ''], [textCell('tail 2')]];

describe('whether cells hold already what would be written', () => {
  it('is so when only stamp and tail differ', () => {
    expect(isWritten(wanted, [['stamp 1'], ['Acme', 12, ''], ['tail 1']], serialOf)).toBe(true);
  });

  it('is so when a date stands where its number would be written', () => {
    expect(isWritten(wanted, [['stamp 1'], ['Acme', new Date(12), ''], ['tail 1']], serialOf)).toBe(true);
  });

  it.each([
    ['a text', ['Beta', 12, '']],
    ['a number', ['Acme', 13, '']],
    ['a text like the number', ['Acme', '12', '']],
    ['a blank', ['Acme', 12, 'x']],
  ])('is not so when %s differs', (_what, row) => {
    expect(isWritten(wanted, [['stamp 1'], row, ['tail 1']], serialOf)).toBe(false);
  });

  it.each([
    ['stamp', [['stamp 1', 'x'], ['Acme', 12], ['tail 1']]],
    ['tail', [['stamp 1'], ['Acme', 12], ['tail 1', 'x']]],
  ])('is not so when something stands beside the %s', (_what, found) => {
    const wide: Cells = wanted.map((row) => [row[0] ?? '', row[1] ?? '']);
    expect(isWritten(wide, found, serialOf)).toBe(false);
  });

  it('is so when a row ends before its blanks', () => {
    expect(isWritten(wanted, [['stamp 1'], ['Acme', 12], ['tail 1']], serialOf)).toBe(true);
  });

  it('is not so when there is a row too many', () => {
    expect(isWritten(wanted, [['stamp 1'], ['Acme', 12, ''], ['tail 1'], ['tail 1']], serialOf)).toBe(false);
  });

  it('is not so when a row is missing', () => {
    expect(isWritten(wanted, [['stamp 1'], ['tail 1']], serialOf)).toBe(false);
  });
});
