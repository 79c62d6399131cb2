import { readArea } from '../../src/sheets/read-area';

type Area = Parameters<typeof readArea>[0];

/** An area of numbers from A3 on, in a tab whose last filled row is given; tells which rows were read, from and to. */
function areaOf(rows: number, columns: number, lastRow: number): { area: Area; reads: (readonly [number, number])[] } {
  const reads: (readonly [number, number])[] = [];
  const read = (from: number, count: number) => ({
    getValues: () => {
      reads.push([from, from + count]);
      return Array.from({ length: count }, (_, row) => Array<number>(columns).fill(from + row));
    },
  });
  const area = {
    ...read(0, rows),
    getRow: () => 3,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getSheet: () => ({ getLastRow: () => lastRow }),
    offset: (down: number, _right: number, count: number) => read(down, count),
  };
  return { area, reads };
}

describe('the cells of an area', () => {
  it.each([
    ['a small area in one go, whatever is blank below', 40, 10, 5, [[0, 40]]],
    ['a large one down to the last row of its tab', 200_000, 10, 502, [[0, 500]]],
    ['a large one whose tab is blank, by its first row', 200_000, 10, 0, [[0, 1]]],
    ['the whole of one that is filled', 150_000, 10, 150_002, [[0, 150_000]]],
    [
      'two million cells in two parts',
      400_000,
      5,
      900_000,
      [
        [0, 300_000],
        [300_000, 400_000],
      ],
    ],
  ])('are read each once: %s', (_title, rows, columns, lastRow, expected) => {
    const { area, reads } = areaOf(rows, columns, lastRow);
    const grid = readArea(area);
    expect(reads).toEqual(expected);
    expect(grid.map(([number]) => number)).toEqual([...grid.keys()]);
    expect(grid).toHaveLength(expected[expected.length - 1]?.[1] ?? 0);
  });
});
