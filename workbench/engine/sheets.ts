import type { IWorksheetData } from '@univerjs/core';
import type { Operations, SheetFacts } from '../bridge/operations';
import { stayingOnSheet, type OpenWorkbook } from './workbook';

/** Size and cell size of an empty sheet, as in Google Sheets. */
export const EMPTY_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  // What Google Sheets gives a cell that nobody has styled.
  defaultStyle: { ff: 'Arial', fs: 10 },
  cellData: {},
} satisfies Partial<IWorksheetData>;

function facts(open: OpenWorkbook): SheetFacts[] {
  const active = open.model().getActiveSheet().getSheetId();
  return open
    .workbook()
    .getSheets()
    .map((sheet, position) => ({
      id: open.sheetNumber(sheet.getSheetId()),
      name: sheet.getSheetName(),
      index: position + 1,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
      hidden: sheet.isSheetHidden(),
      active: sheet.getSheetId() === active,
    }));
}

function checkNameFree(open: OpenWorkbook, name: string, except?: number): void {
  const taken = facts(open).some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(open: OpenWorkbook): string {
  const taken = new Set(facts(open).map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const MOST_CELLS = 10_000_000;

/** Refuses cells that the workbook has no room for, as Google Sheets does. */
export function checkRoom(
  open: OpenWorkbook,
  more: (sheet: { rows: number; columns: number }) => number,
  sheet?: number,
): void {
  const all = facts(open);
  const cells = all.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const grown = all.find(({ id }) => id === sheet) ?? { rows: 0, columns: 0 };
  if (cells + more(grown) <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${String(MOST_CELLS)} cells.`,
  );
}

function insertSheet(open: OpenWorkbook, wanted: string | null, index: number | null): number {
  const name = wanted ?? freeName(open);
  checkNameFree(open, name);
  checkRoom(open, () => EMPTY_SHEET.rowCount * EMPTY_SHEET.columnCount);
  const all = facts(open);
  const active = all.find((sheet) => sheet.active);
  const number = open.newSheetNumber();
  // Without an index, Google Sheets puts the new sheet right after the active one.
  const position = index ?? active?.index ?? all.length;
  open.workbook().insertSheet(name, { index: position, sheet: { ...EMPTY_SHEET, id: String(number) } });
  return number;
}

function deleteSheet(open: OpenWorkbook, sheet: number): void {
  const others = facts(open).filter((other) => other.id !== sheet);
  if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
  if (others.every((other) => other.hidden)) {
    throw new Error("You can't remove all the visible sheets in a document.");
  }
  open.workbook().deleteSheet(open.sheetId(sheet));
}

function showSheet(open: OpenWorkbook, sheet: number, visible: boolean): void {
  const found = open.sheet(sheet);
  if (found.isSheetHidden() !== visible) return;
  if (visible) {
    stayingOnSheet(open, () => {
      found.showSheet();
    });
    return;
  }
  const others = facts(open).filter((other) => other.id !== sheet && !other.hidden);
  if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
  found.hideSheet();
}

/** What concerns whole sheets. */
export function sheetOperations(
  open: OpenWorkbook,
): Pick<Operations, 'sheets' | 'insertSheet' | 'deleteSheet' | 'renameSheet' | 'showSheet' | 'activateSheet'> {
  return {
    sheets: () => facts(open),
    insertSheet: (name, index) => insertSheet(open, name, index),
    deleteSheet: (sheet) => {
      deleteSheet(open, sheet);
    },
    renameSheet: (sheet, name) => {
      checkNameFree(open, name, sheet);
      open.sheet(sheet).setName(name);
    },
    showSheet: (sheet, visible) => {
      showSheet(open, sheet, visible);
    },
    activateSheet: (sheet) => {
      open.workbook().setActiveSheet(open.sheetId(sheet));
    },
  };
}
