import type { SheetFacts } from '../bridge/operations';
import { boxOfText } from './addresses';
import type { Desk } from './desk';
import { metadataFinder } from './metadata';
import { spreadsheetNames } from './named-ranges';
import { whole } from './whole';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type SheetMember =
  'getSheets' | 'getSheetByName' | 'getSheetById' | 'getActiveSheet' | 'setActiveSheet' | 'insertSheet' | 'deleteSheet';

function activeSheet(desk: Desk): number {
  const active = desk.session.peek('sheets').find((sheet) => sheet.active);
  if (active === undefined) throw new Error('No sheet is active.');
  return active.id;
}

function spreadsheetSheets(desk: Desk): Pick<Spreadsheet, SheetMember> {
  const { session } = desk;
  const find = (member: string, matches: (sheet: SheetFacts) => boolean): Sheet | null => {
    const found = session.ask(`Spreadsheet.${member}`, 'sheets').find(matches);
    return found === undefined ? null : desk.sheet(found.id);
  };
  return {
    getSheets: () => session.ask('Spreadsheet.getSheets', 'sheets').map((sheet) => desk.sheet(sheet.id)),
    getSheetByName: (name) => find('getSheetByName', (sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    getSheetById: (id) => find('getSheetById', (sheet) => sheet.id === id),
    getActiveSheet: () => {
      session.count('Spreadsheet.getActiveSheet');
      return desk.sheet(activeSheet(desk));
    },
    setActiveSheet: (sheet: Sheet) => {
      session.tell('Spreadsheet.setActiveSheet', 'activateSheet', sheet.getSheetId());
      return sheet;
    },
    insertSheet: (first?: unknown, index?: unknown) => {
      const name = typeof first === 'string' ? first : null;
      const position = [first, index].find((value) => typeof value === 'number') ?? null;
      return desk.sheet(session.ask('Spreadsheet.insertSheet', 'insertSheet', name, position));
    },
    deleteSheet: (sheet) => {
      session.tell('Spreadsheet.deleteSheet', 'deleteSheet', sheet.getSheetId());
    },
  };
}

type BookMember =
  | 'getId'
  | 'getName'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'getRange'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'createDeveloperMetadataFinder'
  | 'toast';

function spreadsheetBook(desk: Desk): Pick<Spreadsheet, BookMember> {
  const { session } = desk;
  return {
    getId: () => session.ask('Spreadsheet.getId', 'book').id,
    getName: () => session.ask('Spreadsheet.getName', 'book').name,
    getSpreadsheetTimeZone: () => session.ask('Spreadsheet.getSpreadsheetTimeZone', 'book').timeZone,
    getSpreadsheetLocale: () => session.ask('Spreadsheet.getSpreadsheetLocale', 'book').locale,
    getRange: (address) => desk.range(boxOfText(session, address, activeSheet(desk))),
    getActiveRange: () => {
      const current = [...session.ask('Spreadsheet.getActiveRange', 'selection')].pop();
      return current === undefined ? null : desk.range(current);
    },
    getActiveRangeList: () => {
      const selected = session.ask('Spreadsheet.getActiveRangeList', 'selection');
      return selected.length === 0 ? null : desk.rangeList(selected);
    },
    getCurrentCell: () => {
      const current = [...session.ask('Spreadsheet.getCurrentCell', 'selection')].pop();
      return current === undefined ? null : desk.range({ ...current, rows: 1, columns: 1 });
    },
    createDeveloperMetadataFinder: () => metadataFinder(desk),
    toast: (message: string, title: string = '', seconds: number | null = 5) => {
      session.direct('Spreadsheet.toast', 'tell', { kind: 'toast', title, message, seconds: seconds ?? 5 });
    },
  };
}

/** The handle on the open workbook. */
export function spreadsheetOf(desk: Desk): Spreadsheet {
  return whole<Spreadsheet>('Spreadsheet', {
    ...spreadsheetBook(desk),
    ...spreadsheetSheets(desk),
    ...spreadsheetNames(desk),
  });
}
