import { readWideArea, TOP_ROWS } from '../../src/sheets/read-wide-area';
import { sharing } from '../../src/sheets/spare-calls';

type Area = Parameters<typeof readWideArea>[0];
type Block = readonly [row: number, column: number, rows: number, columns: number];

/** An area whose cells tell where they are; tells what was read of it. */
function areaOf(rows: number, columns: number): { area: Area; reads: Block[] } {
  const reads: Block[] = [];
  const part = (...block: Block) => ({
    getValues: () => {
      reads.push(block);
      const [row, column, down, across] = block;
      return Array.from({ length: down }, (_, y) =>
        Array.from({ length: across }, (_, x) => cellAt(row + y, column + x)),
      );
    },
  });
  const area = {
    ...part(0, 0, rows, columns),
    getRow: () => 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getSheet: () => ({ getLastRow: () => rows }),
    offset: (down: number, right: number, height: number, width: number) => part(down, right, height, width),
  };
  return { area, reads };
}

const cellAt = (row: number, column: number): string => `${String(row)}/${String(column)}`;
const plenty = (wanted: number): number => wanted;
const ROWS = 8000;

describe('a wide area', () => {
  it('is read in part: all of its first rows, then the columns that they show to be used and the first', () => {
    const { area, reads } = areaOf(ROWS, 30);
    const { grid, runs } = readWideArea(area, { most: 10, columnsIn: () => [12, 13, 4], spare: plenty });
    const below = ROWS - TOP_ROWS;
    expect(runs).toEqual([
      { from: 0, to: 0 },
      { from: 4, to: 4 },
      { from: 12, to: 13 },
    ]);
    expect(reads).toEqual([
      [0, 0, TOP_ROWS, 30],
      [TOP_ROWS, 0, below, 1],
      [TOP_ROWS, 4, below, 1],
      [TOP_ROWS, 12, below, 2],
    ]);
    expect(grid).toHaveLength(ROWS);
    const used = [0, 4, 12, 13];
    const wrong = grid.flatMap((cells, row) => {
      const isRead = (column: number): boolean => row < TOP_ROWS || used.includes(column);
      return cells.filter((cell, column) => cell !== (isRead(column) ? cellAt(row, column) : ''));
    });
    expect(wrong).toEqual([]);
  });

  it.each<[string, number, number, number, readonly number[] | undefined, number, readonly Block[]]>([
    ['few cells could be passed over', 5000, 30, 10, [4], 9, [[0, 0, 5000, 30]]],
    ['nearly every column may be used', ROWS, 30, 26, [4], 9, [[0, 0, ROWS, 30]]],
    ['no call is left', ROWS, 30, 10, [4], 0, [[0, 0, ROWS, 30]]],
    [
      'all columns are needed',
      ROWS,
      30,
      10,
      undefined,
      9,
      [
        [0, 0, TOP_ROWS, 30],
        [TOP_ROWS, 0, ROWS - TOP_ROWS, 30],
      ],
    ],
  ])('is read whole where %s', (_title, rows, columns, most, used, calls, expected) => {
    const { area, reads } = areaOf(rows, columns);
    const { grid, runs } = readWideArea(area, { most, columnsIn: () => used, spare: sharing(calls) });
    expect([runs, reads]).toEqual([undefined, expected]);
    expect(grid).toEqual(
      Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => cellAt(y, x))),
    );
  });

  it('is read in no more calls than are left', () => {
    const { area, reads } = areaOf(ROWS, 30);
    readWideArea(area, { most: 10, columnsIn: () => [4, 20], spare: sharing(2) });
    expect(reads.slice(1).map(([, column, , columns]) => [column, columns])).toEqual([
      [0, 5],
      [20, 1],
    ]);
  });

  it('of more cells than one call gives may be read in as many calls as the whole would take', () => {
    const { area, reads } = areaOf(60_000, 60);
    readWideArea(area, { most: 10, columnsIn: () => [30, 50], spare: sharing(0) });
    expect(reads.map(([, column, , columns]) => [column, columns])).toEqual([
      [0, 60],
      [0, 1],
      [30, 21],
    ]);
  });
});
