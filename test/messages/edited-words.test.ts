import { editedTrouble } from '../../src/messages/edited-words';
import { boxesOf } from '../../src/model/boxes';

/** Every second row from the fourth on, so that no two of them are one area. */
const apart = (count: number): ReturnType<typeof boxesOf> =>
  boxesOf(Array.from({ length: count }, (_, at) => ({ row: 4 + 2 * at, column: 2 })));

const where = (of: 'cell' | 'row', boxes: ReturnType<typeof boxesOf>): string =>
  editedTrouble([{ tab: 'ABM Funnel', of, boxes }]).where;

describe('where people typed over our cells', () => {
  test.each([
    ['a cell', 'cell', boxesOf([{ row: 7, column: 2 }]), 'ABM Funnel, cell B7'],
    ['cells', 'cell', boxesOf([7, 8, 9].map((row) => ({ row, column: 2 }))), 'ABM Funnel, cells B7:B9'],
    ['a row', 'row', boxesOf([{ row: 12, column: 1 }]), 'ABM Funnel, row 12'],
    ['rows', 'row', boxesOf([3, 4, 5, 9].map((row) => ({ row, column: 1 }))), 'ABM Funnel, rows 3 to 5, 9'],
  ] as const)('is told of %s', (_what, of, boxes, told) => {
    expect(where(of, boxes)).toBe(told);
  });

  it('is told of every area of a tab, as long as a dialog can show them', () => {
    const told = where('cell', apart(30));
    expect(told.match(/B\d+/g)).toEqual(apart(30).map(({ row }) => `B${String(row)}`));
    expect(told).not.toMatch(/more/);
  });

  it('counts the cells or rows beyond', () => {
    const far = { row: 900, column: 2, rows: 600, columns: 2 };
    expect(where('cell', [...apart(30), far])).toMatch(/B62 and 1,200 more$/);
    expect(where('row', [...apart(30), { ...far, columns: 1 }])).toMatch(/62 and 600 more$/);
  });
});
