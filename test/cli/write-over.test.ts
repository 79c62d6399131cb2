import ExcelJS, { type CellValue } from 'exceljs';
import type { SavedCell, SavedSheet } from '../../workbench/engine/saved-book';
import { timeZone } from '../../workbench/engine/time-zones';
import { writeOver } from '../../workbench/cli/write-over';

const { serialOf, dateOf } = timeZone('America/New_York');
const PARTS = { styles: [], renamed: new Map<string, string>(), extras: [], serialOf };

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const FRAME: Omit<SavedSheet, 'cells'> = {
  ...{
    id: 1,
    name: 'Tab',
    index: 1,
    rows: 9,
    columns: 3,
    hidden: false,
    active: true,
    frozenRows: 0,
    frozenColumns: 0,
  },
  ...{ tabColor: null, hiddenGridlines: false, columnWidths: {}, rowHeights: {}, hiddenColumns: [] },
};

/** What cells of the first column hold once others are written over them. */
function over(there: readonly CellValue[], values: readonly SavedCell['value'][], merged?: string) {
  const worksheet = new ExcelJS.Workbook().addWorksheet('Tab');
  there.forEach((value, at) => (worksheet.getCell(at + 1, 1).value = value));
  if (merged !== undefined) worksheet.mergeCells(merged);
  const cells = values.map((value, at) => ({ row: at + 1, column: 1, value }));
  writeOver(worksheet, { ...FRAME, cells }, PARTS);
  return values.map((_value, at) => worksheet.getCell(at + 1, 1).value);
}

const LINK = { text: 'Ann', hyperlink: 'mailto:ann@example.com' };
const BOLD = { richText: [{ text: 'Ti', font: { bold: true } }, { text: 'er' }] };
const SUM = { formula: '10+10', result: 20 };
const DAY = { formula: 'DATE(2024,12,31)', result: day('2024-12-31') };

describe('a cell of the file that is written over', () => {
  test.each<[kind: string, there: CellValue, same: SavedCell['value'], other: SavedCell['value'], written: CellValue]>([
    ['day', day('2024-12-31'), '2024-12-31', '2024-06-30', '2024-06-30'],
    ['day that scripts see', day('2024-12-31'), dateOf(45_657), dateOf(45_658), 45_658],
    ['formula', SUM, 20, 35, 35],
    ['formula that gives a day', DAY, '2024-12-31', '2024-06-30', '2024-06-30'],
    ['link', LINK, 'Ann', 'Bea', 'Bea'],
    ['text of several looks', BOLD, 'Tier', 'Segment', 'Segment'],
    ['error', { error: '#N/A' }, '#N/A', 5, 5],
    ['number', 20, 20, '20', '20'],
  ])('stays what it is as a %s only while it shows the same', (_kind, there, same, other, written) => {
    expect(over([there, there], [same, other])).toEqual([there, written]);
  });

  it('is blank where nothing is to be written', () => {
    expect(over([LINK, SUM, BOLD, day('2024-12-31'), 20], ['', '', '', '', ''])).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes no formula from others that were filled down from it', () => {
    const filled = [
      { formula: 'B1+1', result: 1, shareType: 'shared', ref: 'A1:A2' },
      { sharedFormula: 'A1', result: 2 },
    ];
    expect(over(filled, [7, 2])).toEqual([7, { formula: 'B2+1', result: 2 }]);
  });

  it('keeps its value where it hides others that are written', () => {
    expect(over(['Ann', null], ['Ann', 'hidden'], 'A1:A2')).toEqual(['Ann', 'Ann']);
  });
});
