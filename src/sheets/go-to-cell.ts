import { GO_TO_TROUBLES } from '../messages/go-to-troubles';
import { columnNumber, parseReference } from '../model/a1';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';
import { areasOf } from './source-areas';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell by its one-based row and column. */
type Cell = { readonly row: number; readonly column: number };

/**
 * Selects a cell of a chosen table. Changes nothing but what is selected, and goes nowhere else.
 *
 * @param reference - `C14` on the tab of the first area of the table, or `'Deals 2'!C14`.
 * @throws Refusal when the table does not hold that cell, or its tab is hidden.
 */
export function goToCell(book: OpenWorkbook, table: TableId, reference: string): void {
  const areas = areasOf(book, table);
  const cell = cellIn(parseReference(reference)?.a1 ?? reference);
  const tab = parseReference(reference)?.sheet;
  const first = areas[0]?.getSheet().getSheetId();
  const isOnTab = (area: Range): boolean =>
    tab === undefined ? area.getSheet().getSheetId() === first : book.nameOf(area.getSheet()) === tab;
  const area = areas.find((each) => isOnTab(each) && holds(each, cell));
  if (area === undefined) throw new Refusal('DATA', GO_TO_TROUBLES.outside(TABLES[table].name));
  const sheet = area.getSheet();
  if (sheet.isSheetHidden()) throw new Refusal('DATA', GO_TO_TROUBLES.hidden(book.nameOf(sheet)));
  sheet.activate();
  sheet.getRange(cell.row, cell.column).activate();
}

function cellIn(a1: string): Cell {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

function holds(area: Range, { row, column }: Cell): boolean {
  return (
    row >= area.getRow() && row <= area.getLastRow() && column >= area.getColumn() && column <= area.getLastColumn()
  );
}
