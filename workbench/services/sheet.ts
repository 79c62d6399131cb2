import type { SheetFacts } from '../bridge/operations';
import { boxOfText } from './addresses';
import { sheetCharts } from './charts';
import type { Desk } from './desk';
import { sheetMetadata } from './metadata';
import { sheetLayout } from './sheet-layout';
import { whole } from './whole';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type FactMember =
  | 'getSheetId'
  | 'getName'
  | 'setName'
  | 'getIndex'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'isSheetHidden';

function sheetFacts(desk: Desk, id: number): Pick<Sheet, FactMember> {
  const { session } = desk;
  const facts = (member: FactMember): SheetFacts => {
    const found = session.ask(`Sheet.${member}`, 'sheets').find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`Sheet ${id} not found`);
    return found;
  };
  return {
    getSheetId: () => id,
    getName: () => facts('getName').name,
    setName: (name) => {
      session.tell('Sheet.setName', 'renameSheet', id, name);
      return desk.sheet(id);
    },
    getIndex: () => facts('getIndex').index,
    getMaxRows: () => facts('getMaxRows').rows,
    getMaxColumns: () => facts('getMaxColumns').columns,
    getLastRow: () => session.ask('Sheet.getLastRow', 'extent', id).rows,
    getLastColumn: () => session.ask('Sheet.getLastColumn', 'extent', id).columns,
    isSheetHidden: () => facts('isSheetHidden').hidden,
  };
}

function sheetRanges(desk: Desk, id: number): Pick<Sheet, 'getRange' | 'getRangeList' | 'getDataRange'> {
  const { session } = desk;
  return {
    getRange: (first: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
      desk.range(
        typeof first === 'string' ? boxOfText(session, first, id) : { sheet: id, row: first, column, rows, columns },
      ),
    getRangeList: (addresses) => desk.rangeList(addresses.map((address) => boxOfText(session, address, id))),
    getDataRange: () => {
      const used = session.ask('Sheet.getDataRange', 'extent', id);
      return desk.range({
        sheet: id,
        row: 1,
        column: 1,
        rows: Math.max(1, used.rows),
        columns: Math.max(1, used.columns),
      });
    },
  };
}

/** What lies over the cells beside charts. A workbook of the workbench holds none. */
function sheetPictures({ session }: Desk): Pick<Sheet, 'getImages' | 'getDrawings'> {
  return {
    getImages: () => {
      session.count('Sheet.getImages');
      return [];
    },
    getDrawings: () => {
      session.count('Sheet.getDrawings');
      return [];
    },
  };
}

/** A handle on a sheet, by its number. Making one asks nothing of the document. */
export function sheetOf(desk: Desk, id: number): Sheet {
  return whole<Sheet>('Sheet', {
    ...sheetFacts(desk, id),
    ...sheetRanges(desk, id),
    ...sheetLayout(desk, id),
    ...sheetCharts(desk, id),
    ...sheetPictures(desk),
    ...sheetMetadata(desk, id),
  });
}
