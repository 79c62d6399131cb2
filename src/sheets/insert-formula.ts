import { INSERT_TROUBLES } from '../messages/insert-troubles';
import { TROUBLES } from '../messages/troubles';
import type { FunctionsAnswers } from '../protocol/answers';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is to be inserted: a call with plain arguments, and how many arguments it may have. */
export type Insertion = { readonly formula: string; readonly least: number; readonly most: number };

/**
 * Puts a formula into the marked cell, and tells where that is. What stands in a cell stays there.
 *
 * Ranges that are marked before that cell take the place of the arguments, in their order.
 *
 * @throws Refusal when nothing is marked, the cell is not empty, or may not be edited, or the ranges do not fit.
 */
export function insertFormula({ spreadsheet }: OpenWorkbook, insertion: Insertion): FunctionsAnswers['insert'] {
  const cell = spreadsheet.getCurrentCell();
  if (cell === null) throw new Refusal('DATA', TROUBLES.noCell());
  const where = `${cell.getSheet().getName()}, cell ${cell.getA1Notation()}`;
  const given = givenRanges(spreadsheet.getActiveRangeList()?.getRanges() ?? [], cell, where);
  if (cell.getFormula() !== '' || cell.getValue() !== '') throw new Refusal('DATA', TROUBLES.cellTaken(where));
  const formula = given.length === 0 ? insertion.formula : overRanges(insertion, given);
  if (!cell.canEdit()) throw new Refusal('RIGHTS', INSERT_TROUBLES.cellLocked(where));
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  return { where, given };
}

/** The ranges that were marked beside the cell for the formula; none when that is all there is. */
function givenRanges(marked: readonly Range[], cell: Range, where: string): readonly string[] {
  if (marked.length < 2) return [];
  const at = cell.getA1Notation();
  const given = marked.filter((range) => range.getA1Notation() !== at);
  if (given.length === marked.length) throw new Refusal('DATA', INSERT_TROUBLES.noCellOfItsOwn());
  if (given.some((range) => holds(range, cell))) throw new Refusal('DATA', INSERT_TROUBLES.readsItself(where));
  return given.map((range) => range.getA1Notation());
}

function holds(range: Range, cell: Range): boolean {
  const [row, column] = [cell.getRow(), cell.getColumn()];
  return (
    row >= range.getRow() && row <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn()
  );
}

function overRanges({ formula, least, most }: Insertion, given: readonly string[]): string {
  const name = formula.slice(1, formula.indexOf('('));
  if (given.length < least || given.length > most) {
    throw new Refusal('DATA', INSERT_TROUBLES.otherCount(name, least, most, given.length));
  }
  return `=${name}(${given.join(';')})`;
}
