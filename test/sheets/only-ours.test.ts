import { ALL_COLUMNS, COLUMN, FUNNEL_STAMP, OWNED_COLUMNS, ROW } from '../../src/funnel/funnel-layout';
import { stampText } from '../../src/funnel/stamp';
import type { CellValue } from '../../src/model/cell';
import { holdsOnlyOurs } from '../../src/sheets/only-ours';

type Typed = readonly [row: number, column: number, value: CellValue];

/** The cells of a staging tab, wider and taller than its block, with these in it. */
function tab(...typed: readonly Typed[]): CellValue[][] {
  const cells = Array.from({ length: ROW.tail + 3 }, () => Array<CellValue>(ALL_COLUMNS + 2).fill(''));
  for (const [row, column, value] of typed) (cells[row] ?? [])[column] = value;
  return cells;
}

const STAMP: Typed = [FUNNEL_STAMP.row, FUNNEL_STAMP.column, stampText('funnel', 1, [])];

describe('a staging tab before its block is written', () => {
  test('holds only ours while it is blank', () => {
    expect(holdsOnlyOurs([])).toBe(true);
    expect(holdsOnlyOurs(tab())).toBe(true);
    expect(holdsOnlyOurs([['', ' ']])).toBe(true);
  });

  test.each<Typed>([
    [0, 0, 'x'],
    [ROW.kpiHeader, COLUMN.note, 'x'],
    [ROW.firstStage, COLUMN.key, 'x'],
    [ROW.tail, 0, 0],
    [FUNNEL_STAMP.row, FUNNEL_STAMP.column, 'ABM funnel'],
  ])('holds more than ours with something in row %d, column %d: %j', (...typed) => {
    expect(holdsOnlyOurs(tab(typed))).toBe(false);
  });
});

describe('a staging tab with its block', () => {
  test.each<Typed>([
    [ROW.title, 0, 'x'],
    [ROW.firstStage, OWNED_COLUMNS - 1, 7],
    [ROW.firstStage, COLUMN.key, 'target_accounts'],
    [ROW.kpiHeader, COLUMN.baseline, 'Baseline'],
    [ROW.kpiHeader, COLUMN.owner, 'Owner'],
    [ROW.kpiHeader, COLUMN.key, 'Key'],
    [ROW.firstStage, COLUMN.note, ' '],
  ])('holds only ours with something in row %d, column %d: %j', (...typed) => {
    expect(holdsOnlyOurs(tab(STAMP, typed))).toBe(true);
  });

  test.each<Typed>([
    [ROW.firstStage, COLUMN.baseline, 0.5],
    [ROW.kpiHeader + 1, COLUMN.note, 'mine'],
    [ROW.kpiHeader - 1, COLUMN.owner, 'mine'],
    [ROW.firstStage, COLUMN.key + 1, 'mine'],
    [ROW.kpiHeader, COLUMN.key + 1, 'mine'],
    [ROW.tail + 2, COLUMN.note, 'mine'],
  ])('holds more than ours with something typed in row %d, column %d: %j', (...typed) => {
    expect(holdsOnlyOurs(tab(STAMP, typed))).toBe(false);
  });
});
