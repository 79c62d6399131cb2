import { basename } from 'node:path';
import ExcelJS, { type Row as ExcelRow, type Worksheet } from 'exceljs';
import type { Book } from '../engine/book';
import { keepNamesAsTexts, type ExcelBook } from './excel-book';
import { typedCell } from './typed-cell';

type Row = Book['sheets'][string][number][number][];

// Blank cells and rows are filled in here: asked for them, the library would make one for every formatted cell.
function cellsOf(row: ExcelRow): Row {
  const cells: Row = [];
  row.eachCell((cell, column) => {
    while (cells.length < column - 1) cells.push(null);
    cells.push(typedCell(cell));
  });
  return cells;
}

function rowsOf(sheet: Worksheet): Row[] {
  const rows: Row[] = [];
  sheet.eachRow((row, number) => {
    while (rows.length < number - 1) rows.push([]);
    rows.push(cellsOf(row));
  });
  return rows;
}

/** The workbook of an .xlsx file. Throws a sentence when the file is none. */
export async function readXlsx(path: string): Promise<{ readonly book: Book; readonly excel: ExcelBook }> {
  const excel = new ExcelJS.Workbook();
  keepNamesAsTexts(excel);
  try {
    await excel.xlsx.readFile(path);
  } catch (problem) {
    const name = basename(path);
    throw new Error(`${name} is not a workbook. Open it in a spreadsheet and save it as .xlsx.`, { cause: problem });
  }
  const sheets = excel.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)] as const);
  return { book: { sheets: Object.fromEntries(sheets) }, excel };
}
