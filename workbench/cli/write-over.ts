import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import type { SavedCell, SavedSheet } from '../engine/saved-book';
import { timeZone } from '../engine/time-zones';
import { isCovered, typedCell, typedMoment } from './typed-cell';
import { contentOf, type SheetParts } from './write-sheet';

const { dateOf } = timeZone('Etc/GMT');

/** What a cell of the file shows, moments as a person types them; the empty text for a blank one. */
function shownIn(cell: Cell): string | number | boolean {
  const typed = typedCell(cell) ?? '';
  return typeof typed === 'string' ? typed.replace(/^'/, '') : typed;
}

/** The same of a cell of the book. */
function shownBy(value: SavedCell['value'], serialOf: SheetParts['serialOf']): string | number | boolean {
  return typeof value === 'object' ? (typedMoment(dateOf(serialOf(value))) ?? '') : value;
}

/** Gives every clone of a formula its own: the cell it was filled down from may be written over. */
function unshare(cell: Cell): void {
  const { formula, result } = cell;
  if (cell.formulaType === ExcelJS.FormulaType.Shared) cell.value = { formula, result };
}

function cellsOf(worksheet: Worksheet): readonly Cell[] {
  const cells: Cell[] = [];
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (!isCovered(cell)) cells.push(cell);
    });
  });
  return cells;
}

/**
 * Writes the cells of a sheet over those of an Excel sheet, whose looks stay. A date, a formula, a link or a text of
 * several looks stays as well, as long as it shows what is to be written.
 */
export function writeOver(worksheet: Worksheet, { cells }: SavedSheet, parts: SheetParts): void {
  const before = cellsOf(worksheet);
  before.forEach(unshare);
  const due = new Map(cells.map((cell) => [worksheet.getCell(cell.row, cell.column).address, cell]));
  for (const cell of before) {
    const { value = '' } = due.get(cell.address) ?? {};
    if (shownIn(cell) !== shownBy(value, parts.serialOf)) cell.value = null;
  }
  for (const cell of cells) {
    const target = worksheet.getCell(cell.row, cell.column);
    if (target.value === null && !isCovered(target)) target.value = contentOf(cell, parts);
  }
}
