import type { ICommandInfo, IWorksheetData } from '@univerjs/core';
import { RemoveSheetMutation, type IRemoveSheetMutationParams } from '@univerjs/sheets';
import type { Operations, SheetFacts } from '../bridge/operations';
import { checkRoom } from '../bridge/room';
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

/** Refuses rows or columns that the workbook has no room for. */
export function checkGrowth(open: OpenWorkbook, sheet: number, more: (size: SheetFacts) => number): void {
  const all = facts(open);
  const grown = all.find(({ id }) => id === sheet);
  checkRoom(all, grown === undefined ? 0 : more(grown));
}

function insertSheet(open: OpenWorkbook, wanted: string | null, index: number | null): number {
  const name = wanted ?? freeName(open);
  checkNameFree(open, name);
  const all = facts(open);
  checkRoom(all, EMPTY_SHEET.rowCount * EMPTY_SHEET.columnCount);
  const active = all.find((sheet) => sheet.active);
  const number = open.newSheetNumber();
  // Without an index, Google Sheets puts the new sheet right after the active one.
  const position = index ?? active?.index ?? all.length;
  open.workbook().insertSheet(name, { index: position, sheet: { ...EMPTY_SHEET, id: String(number) } });
  return number;
}

const isRemoval = (command: Readonly<ICommandInfo>): command is Required<ICommandInfo<IRemoveSheetMutationParams>> =>
  command.id === RemoveSheetMutation.id;

/**
 * Shows another sheet before the one in sight is removed: the one before it, or else the one after.
 *
 * Univer does so too, but some time after the removal; what it is asked to draw until then has no place.
 */
export function leaveRemovedSheets(open: OpenWorkbook): void {
  open.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (!isRemoval(command) || command.params.subUnitId !== open.model().getActiveSheet().getSheetId()) return;
    const sheets = open.workbook().getSheets();
    const gone = sheets.findIndex((sheet) => sheet.getSheetId() === command.params.subUnitId);
    const nearest = [...sheets.slice(0, gone).reverse(), ...sheets.slice(gone + 1)];
    const next = nearest.find((sheet) => !sheet.isSheetHidden());
    if (next !== undefined) open.workbook().setActiveSheet(next);
  });
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
