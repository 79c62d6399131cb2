import fc from 'fast-check';
import { boxA1 } from '../../src/model/a1';
import { boxesOf } from '../../src/model/boxes';

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

describe('cells as boxes', () => {
  test.each<readonly [cells: readonly ReturnType<typeof at>[], boxes: readonly string[]]>([
    [[], []],
    [[at(4, 2)], ['B4']],
    [[at(12, 2), at(13, 2), at(14, 2)], ['B12:B14']],
    [[at(12, 2), at(12, 3), at(12, 4)], ['B12:D12']],
    [[at(5, 2), at(4, 2), at(5, 3), at(4, 3)], ['B4:C5']],
    [
      [at(4, 2), at(6, 2)],
      ['B4', 'B6'],
    ],
    [
      [at(4, 2), at(4, 4), at(5, 4)],
      ['B4', 'D4:D5'],
    ],
    [
      [at(1, 1), at(2, 1), at(2, 2)],
      ['A1:A2', 'B2'],
    ],
    [
      [at(9, 1), at(1, 27), at(1, 26)],
      ['Z1:AA1', 'A9'],
    ],
  ])('%j', (cells, boxes) => {
    expect(boxesOf(cells).map(boxA1)).toEqual(boxes);
  });

  it('are just those cells, each once', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) });
    const keyOf = ({ row, column }: { row: number; column: number }): string => `${String(row)} ${String(column)}`;
    const cells = fc.uniqueArray(cell, { selector: keyOf });
    fc.assert(
      fc.property(cells, (given) => {
        const filled = boxesOf(given).flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, one) => at(row + (one % rows), column + Math.floor(one / rows))),
        );
        expect(filled.map(keyOf).sort()).toEqual(given.map(keyOf).sort());
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
