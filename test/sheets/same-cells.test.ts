import { textCell } from '../../src/funnel/sheet-cell';
import { isWritten } from '../../src/sheets/same-cells';

const serialOf = (instant: number): number => instant;
const wanted = {
  cells: [
    [textCell('stamp 2'), textCell('Band')],
    [textCell('Acme'), 12, ''],
    [textCell('tail 2'), ''],
  ],
  stamp: { row: 0, column: 0 },
  tail: { row: 2, column: 0 },
} as const;

describe('whether cells hold already what would be written', () => {
  it('is so when only stamp and tail differ', () => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], ['Acme', 12, ''], ['tail 1']], serialOf)).toBe(true);
  });

  it('is so when a date stands where its number would be written', () => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], ['Acme', new Date(12), ''], ['tail 1']], serialOf)).toBe(true);
  });

  it.each([
    ['a text', ['Beta', 12, '']],
    ['a number', ['Acme', 13, '']],
    ['a text like the number', ['Acme', '12', '']],
    ['a blank', ['Acme', 12, 'x']],
  ])('is not so when %s differs', (_what, row) => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], row, ['tail 1']], serialOf)).toBe(false);
  });

  it('is not so when something stands beside the stamp or the tail', () => {
    expect(isWritten(wanted, [['stamp 1', 'Ours'], ['Acme', 12, ''], ['tail 1']], serialOf)).toBe(false);
    expect(
      isWritten(
        wanted,
        [
          ['stamp 1', 'Band'],
          ['Acme', 12, ''],
          ['tail 1', 'ours'],
        ],
        serialOf,
      ),
    ).toBe(false);
  });

  it('is so when a row ends before its blanks', () => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], ['Acme', 12], ['tail 1']], serialOf)).toBe(true);
  });

  it('is not so when there is a row too many', () => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], ['Acme', 12, ''], ['tail 1'], ['tail 1']], serialOf)).toBe(false);
  });

  it('is not so when a row is missing', () => {
    expect(isWritten(wanted, [['stamp 1', 'Band'], ['tail 1']], serialOf)).toBe(false);
  });
});
