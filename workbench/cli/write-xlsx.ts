import { boxAddress, quotedSheetName } from '../bridge/a1';
import type { SavedBook } from '../engine/saved-book';
import { timeZone } from '../engine/time-zones';
import { addNames, emptyBook, type ExcelBook, type ExcelName } from './excel-book';
import { excelSheetNames, quotedRenaming } from './excel-names';
import { excelStyle } from './excel-style';
import { writeSheet } from './write-sheet';

const absolute = (a1: string): string => a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function rangeNames({ sheets, names }: SavedBook, excelNames: ReadonlyMap<string, string>): ExcelName[] {
  return names.flatMap(({ name, box }) => {
    const sheet = excelNames.get(sheets.find(({ id }) => id === box.sheet)?.name ?? '');
    return sheet === undefined ? [] : [{ name, ranges: [`${quotedSheetName(sheet)}!${absolute(boxAddress(box))}`] }];
  });
}

function showSheet(workbook: ExcelBook, name: string | undefined): void {
  const activeTab = workbook.worksheets.findIndex((sheet) => sheet.name === name);
  const window = { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, visibility: 'visible' } as const;
  workbook.views = [{ ...window, activeTab: Math.max(0, activeTab) }];
}

/**
 * The book as an Excel workbook. What was read from an .xlsx file keeps its sheets as they are in that file, and gets
 * the sheets it does not have yet.
 */
export function excelBook(book: SavedBook, original?: ExcelBook): ExcelBook {
  const workbook = original ?? emptyBook();
  const names = excelSheetNames(book.sheets.map(({ name }) => name));
  const { serialOf } = timeZone(book.timeZone);
  const parts = { styles: book.styles.map(excelStyle), renamed: quotedRenaming(names), extras: book.extras, serialOf };
  const there = new Set(workbook.worksheets.map(({ name }) => name));
  for (const sheet of book.sheets) {
    const name = names.get(sheet.name) ?? sheet.name;
    if (!there.has(name)) writeSheet(workbook, name, sheet, parts);
  }
  addNames(workbook, rangeNames(book, names));
  showSheet(workbook, names.get(book.sheets.find(({ active }) => active)?.name ?? ''));
  return workbook;
}
