import { TROUBLES } from '../messages/troubles';
import { SOURCE_NOTES } from '../messages/source-notes';
import { parseReference } from '../model/a1';
import type { TableId } from '../model/table-id';
import { recordText } from '../protocol/stored-record';
import { withoutChoices } from './column-choices';
import { sourceName } from './names';
import { isMadeByUs } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { writeRecord } from './record';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the marked cells the source of a table. Gives sentences on what was decided about them. */
export function chooseSelection(book: OpenWorkbook, table: TableId): readonly string[] {
  const areas = book.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const [first] = areas;
  if (first === undefined) throw new Refusal('DATA', TROUBLES.noSelection());
  const single = first.getNumRows() === 1 && first.getNumColumns() === 1;
  choose(book, table, single ? first.getSheet().getDataRange() : first);
  return areas.length > 1 ? [SOURCE_NOTES.severalAreas()] : [];
}

/** Makes a typed range the source of a table: `Deals!A1:H200`, `'My deals'!A:H`, or the name of a tab. */
export function chooseRange(book: OpenWorkbook, table: TableId, text: string): void {
  choose(book, table, rangeFrom(book.spreadsheet, text.trim()));
}

/** Lets go of the source of a table and of what was decided about its columns; its cells stay as they are. */
export function forgetSource({ spreadsheet, places, record }: OpenWorkbook, table: TableId): void {
  const name = sourceName(table);
  if (places.has(name)) spreadsheet.removeNamedRange(name);
  const left = withoutChoices({ ...record, sources: record.sources.filter((other) => other !== table) }, table);
  if (recordText(left) !== recordText(record)) writeRecord(left);
}

/**
 * Points the named range of a table at cells; on down to the end of the sheet when nothing stands below them, and
 * never beyond it.
 */
export function choose(book: OpenWorkbook, table: TableId, range: Range): void {
  const sheet = range.getSheet();
  if (isMadeByUs(book, sheet)) throw new Refusal('DATA', TROUBLES.ownTab(book.nameOf(sheet)));
  const isOpen = range.getLastRow() >= sheet.getLastRow();
  const rowsLeft = sheet.getMaxRows() - range.getRow() + 1;
  const rows = isOpen ? rowsLeft : Math.min(range.getNumRows(), rowsLeft);
  const columns = Math.min(range.getNumColumns(), sheet.getMaxColumns() - range.getColumn() + 1);
  if (rows < 1 || columns < 1) throw new Refusal('DATA', TROUBLES.noSuchRange(range.getA1Notation()));
  book.spreadsheet.setNamedRange(sourceName(table), range.offset(0, 0, rows, columns));
}

function rangeFrom(spreadsheet: Spreadsheet, text: string): Range {
  const reference = parseReference(text);
  const sheet = spreadsheet.getSheetByName(reference?.sheet ?? unquoted(text));
  if (sheet === null) throw new Refusal('DATA', TROUBLES.noSuchRange(text));
  if (reference === undefined) return sheet.getDataRange();
  try {
    return sheet.getRange(reference.a1);
  } catch {
    throw new Refusal('DATA', TROUBLES.noSuchRange(text));
  }
}

function unquoted(text: string): string {
  const match = /^'((?:[^']|'')+)'$/.exec(text);
  return match === null ? text : (match[1] ?? '').replace(/''/g, "'");
}
