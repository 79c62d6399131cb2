import {
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/sheets/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../bridge/a1';
import type { Habits } from './typing';
import { timeZone } from './time-zones';

/** The open workbook of a running Univer, with numbers for sheets as Apps Script has them. */
export type OpenWorkbook = {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: () => string;
  readonly workbook: () => FWorkbook;
  readonly model: () => Workbook;
  /** The sheet with that number. Throws when it is gone. */
  readonly sheet: (sheet: number) => FWorksheet;
  readonly worksheet: (sheet: number) => Worksheet;
  /** Univer's own id of the sheet with that number. */
  readonly sheetId: (sheet: number) => string;
  /** The number of a sheet; a sheet added by hand gets the next free one. */
  readonly sheetNumber: (sheetId: string) => number;
  readonly newSheetNumber: () => number;
  readonly habits: () => Habits;
  readonly setHabits: (habits: Habits) => void;
  readonly hasSheet: (sheet: number) => boolean;
  readonly replaceWith: (snapshot: Partial<IWorkbookData>) => void;
};

function sheetNumbers(): Pick<OpenWorkbook, 'sheetNumber' | 'newSheetNumber'> {
  const known = new Map<string, number>();
  let next = 0;
  const newSheetNumber = (): number => {
    next += 1;
    return next - 1;
  };
  return {
    newSheetNumber,
    sheetNumber: (sheetId) => {
      const own = /^\d+$/.test(sheetId) ? Number(sheetId) : (known.get(sheetId) ?? newSheetNumber());
      known.set(sheetId, own);
      next = Math.max(next, own + 1);
      return own;
    },
  };
}

function workbookOf(api: FUniver): FWorkbook {
  const open = api.getActiveWorkbook();
  if (open === null) throw new Error('The workbench has no workbook open.');
  return open;
}

function replaceWorkbook(api: FUniver, snapshot: Partial<IWorkbookData>): void {
  const old = api.getActiveWorkbook();
  if (old !== null) api.disposeUnit(old.getId());
  api.createWorkbook(snapshot);
}

/** The workbook of a Univer instance as the other parts of the engine use it. */
export function openWorkbook(univer: Univer, api: FUniver): OpenWorkbook {
  const injector = univer.__getInjector();
  let habits: Habits = { locale: 'en', zone: timeZone('Etc/GMT') };
  const numbers = sheetNumbers();
  const workbook = (): FWorkbook => workbookOf(api);
  const find = (wanted: number): FWorksheet | undefined =>
    workbook()
      .getSheets()
      .find((candidate) => numbers.sheetNumber(candidate.getSheetId()) === wanted);
  const sheet = (wanted: number): FWorksheet => {
    const found = find(wanted);
    if (found === undefined) throw new Error(`Sheet ${wanted} not found`);
    return found;
  };
  return {
    ...numbers,
    injector,
    commands: injector.get(ICommandService),
    unitId: () => workbook().getId(),
    workbook,
    model: () => workbook().getWorkbook(),
    sheet,
    hasSheet: (wanted) => find(wanted) !== undefined,
    worksheet: (wanted) => sheet(wanted).getSheet(),
    sheetId: (wanted) => sheet(wanted).getSheetId(),
    habits: () => habits,
    setHabits: (next) => {
      habits = next;
    },
    replaceWith: (snapshot) => {
      replaceWorkbook(api, snapshot);
    },
  };
}

/** Does something that makes Univer show another sheet, and goes back to the one that was shown. */
export function stayingOnSheet(open: OpenWorkbook, work: () => void): void {
  const shown = open.model().getActiveSheet().getSheetId();
  work();
  if (open.model().getActiveSheet().getSheetId() !== shown) open.workbook().setActiveSheet(shown);
}

/** Refuses a rectangle that reaches beyond its sheet, in the words of Google Sheets. */
export function checkInside(open: OpenWorkbook, box: Box): void {
  const sheet = open.worksheet(box.sheet);
  const lastRow = box.row + box.rows - 1;
  const lastColumn = box.column + box.columns - 1;
  if (box.row < 1 || box.column < 1 || lastRow > sheet.getRowCount() || lastColumn > sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
