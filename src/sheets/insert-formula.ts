import { TROUBLES } from '../messages/troubles';
import type { OpenWorkbook } from './open-workbook';
import { protectedRefusal, Refusal } from './refusal';

/**
 * Puts a formula into the marked cell, and tells where that is. What stands in a cell stays there.
 *
 * @throws Refusal when nothing is marked, the cell is not empty, or may not be edited.
 */
export function insertFormula({ spreadsheet }: OpenWorkbook, formula: string): string {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) throw new Refusal('DATA', TROUBLES.noCell());
  const where = `${cell.getSheet().getName()}, cell ${cell.getA1Notation()}`;
  if (cell.getFormula() !== '' || cell.getValue() !== '') throw new Refusal('DATA', TROUBLES.cellTaken(where));
  if (!cell.canEdit()) throw protectedRefusal(cell);
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  return where;
}
