import { TROUBLES } from '../messages/troubles';
import { parseReference } from '../model/a1';
import type { TableId } from '../model/table-id';
import { recordText } from '../protocol/stored-record';
import { checkUsable } from './check-usable';
import { withoutChoices } from './column-choices';
import { isMadeByUs } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { readRecord, writeRecord } from './record';
import { Refusal } from './refusal';
import { areasOf, checkAreas, nameAreas } from './source-areas';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes the marked cells the source of a table; several areas are read as one table, each below the one before.
 *
 * @param isMore - Whether they go below the areas that the table has already.
 */
export function chooseSelection(book: OpenWorkbook, table: TableId, isMore: boolean): void {
  const marked = book.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const [first] = marked;
  if (first === undefined) throw new Refusal('DATA', TROUBLES.noSelection());
  const isCell = marked.length === 1 && first.getNumRows() === 1 && first.getNumColumns() === 1;
  const areas = isCell ? [first.getSheet().getDataRange()] : marked;
  chooseUsable(book, table, isMore ? [...areasOf(book, table), ...areas] : areas);
}

/**
 * Makes typed ranges the source of a table: `Deals!A1:H200`, `'My deals'!A:H`, the name of a tab, or several of these
 * with commas between them.
 */
export function chooseRange(book: OpenWorkbook, table: TableId, text: string): void {
  const { spreadsheet } = book;
  const typed = text.trim();
  const whole = spreadsheet.getSheetByName(unquoted(typed));
  const areas = whole === null ? rangesIn(typed).map((each) => rangeFrom(spreadsheet, each)) : [whole.getDataRange()];
  if (areas.length === 0) throw new Refusal('DATA', TROUBLES.noSuchRange(text));
  chooseUsable(book, table, areas);
}

/** Lets go of the source of a table and of what was decided about its columns; its cells stay as they are. */
export function forgetSource(book: OpenWorkbook, table: TableId): void {
  const { record } = book;
  const rest = nameAreas(book, table, []);
  const left = withoutChoices({ ...rest, sources: rest.sources.filter((other) => other !== table) }, table);
  if (recordText(left) !== recordText(record)) writeRecord(left);
}

/** Chooses what a person pointed at, unless it cannot be read and would take the place of what can. */
function chooseUsable(book: OpenWorkbook, table: TableId, areas: readonly Range[]): void {
  const after = areas.map((area) => openArea(book, area));
  checkAreas(after);
  checkUsable(book, table, { before: areasOf(book, table), after });
  name(book, table, after);
}

/** Points the named range of a table at cells, read on down to the end of their tab. */
export function choose(book: OpenWorkbook, table: TableId, area: Range): void {
  name(book, table, [openArea(book, area)]);
}

/** Gives areas their names. What is remembered is read anew where it changes: this may be one of several. */
function name(book: OpenWorkbook, table: TableId, areas: readonly Range[]): void {
  const record = nameAreas(book, table, areas);
  if (recordText(record) !== recordText(book.record)) writeRecord({ ...readRecord(), areas: record.areas });
}

/** Cells to read: on down to the end of the sheet when nothing stands below them, and never beyond it. */
function openArea(book: OpenWorkbook, range: Range): Range {
  const sheet = range.getSheet();
  if (isMadeByUs(book, sheet)) throw new Refusal('DATA', TROUBLES.ownTab(book.nameOf(sheet)));
  const isOpen = range.getLastRow() >= sheet.getLastRow();
  const rowsLeft = sheet.getMaxRows() - range.getRow() + 1;
  const rows = isOpen ? rowsLeft : Math.min(range.getNumRows(), rowsLeft);
  const columns = Math.min(range.getNumColumns(), sheet.getMaxColumns() - range.getColumn() + 1);
  if (rows < 1 || columns < 1) throw new Refusal('DATA', TROUBLES.noSuchRange(range.getA1Notation()));
  return range.offset(0, 0, rows, columns);
}

/** The references in a line; one without a tab is on the tab of the one before. */
function rangesIn(text: string): readonly string[] {
  const parts = (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [text]).map((part) => part.trim());
  let tab = '';
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const isBare = /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(part);
      if (part.includes('!')) tab = part.slice(0, part.lastIndexOf('!') + 1);
      return isBare && tab !== '' ? `${tab}${part}` : part;
    });
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
