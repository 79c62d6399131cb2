import type { DressedCell, Look, Tab, TextLook } from '../funnel/tab';
import { numberFormatOf } from './number-format';
import { paintedFormats } from './painted-formats';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Lays the look of a new tab: a few calls, however many cells it has. A rebuild never does this again, so that what
 * people change about the look of a tab is theirs.
 *
 * Of a list that grows only the head is painted cell by cell, and its number formats go down
 * whole columns, so that rows to come have them too.
 *
 * @param sheetRows - How many rows the sheet has.
 */
export function dress(sheet: Sheet, tab: Tab, sheetRows: number): void {
  const isList = tab.grows === true;
  const painted = isList ? tab.rows.slice(0, tab.frozenRows) : tab.rows;
  const area = sheet.getRange(1, 1, painted.length, painted[0]?.length ?? 1);
  paint(area, painted);
  if (isList) paintFormatsDown(sheet, tab, sheetRows);
  else paintFormats(area, painted);
  layOut(sheet, tab);
}

/** Lays the look of a row that is written anew: one that was inserted has that of its neighbour. */
export function dressRow(area: Range, row: readonly DressedCell[]): void {
  paint(area, [row], true);
  paintFormats(area, [row], true);
}

/** @param isOver - Whether there may be another look, so that what has none is painted, too. */
function paint(area: Range, rows: readonly (readonly DressedCell[])[], isOver = false): void {
  const looks = rows.map((row) => row.map(({ look }) => look));
  if (isOver || has(looks, ({ background }) => background)) {
    area.setBackgrounds(looks.map((row) => row.map(({ background }) => background ?? null)));
  }
  if (isOver || has(looks, ({ size, bold, italic, color }) => size ?? bold ?? italic ?? color)) {
    const styleOf = textStyles();
    area.setTextStyles(looks.map((row) => row.map(styleOf)));
  }
  if (isOver || has(looks, ({ align }) => align)) {
    area.setHorizontalAlignments(looks.map((row) => row.map(({ align }) => align ?? 'normal')));
  }
}

function paintFormats(area: Range, rows: readonly (readonly DressedCell[])[], isOver = false): void {
  if (!isOver && !has(rows, ({ look }) => numberFormatOf(look))) return;
  area.setNumberFormats(rows.map((row) => row.map(({ look }) => numberFormatOf(look) ?? 'General')));
}

function paintFormatsDown(sheet: Sheet, tab: Tab, sheetRows: number): void {
  for (const { format, addresses } of paintedFormats(tab, sheetRows)) {
    sheet.getRangeList([...addresses]).setNumberFormat(format);
  }
}

function has<Item>(rows: readonly (readonly Item[])[], part: (item: Item) => unknown): boolean {
  return rows.some((row) => row.some((item) => part(item) !== undefined));
}

/** Text styles by look; each different one is made once. */
function textStyles(): (look: Look) => TextStyle {
  const known = new Map<string, TextStyle>();
  return (look) => {
    const key = [look.size, look.bold, look.italic, look.color].join('|');
    const style = known.get(key) ?? textStyle(look);
    known.set(key, style);
    return style;
  };
}

function textStyle({ size, bold, italic, color }: TextLook): TextStyle {
  const plain = SpreadsheetApp.newTextStyle()
    .setBold(bold === true)
    .setItalic(italic === true);
  const sized = size === undefined ? plain : plain.setFontSize(size);
  return (color === undefined ? sized : sized.setForegroundColor(color)).build();
}

function layOut(sheet: Sheet, tab: Tab): void {
  for (const { from, count, pixels } of tab.widths) sheet.setColumnWidths(from + 1, count, pixels);
  for (const { from, count } of tab.hiddenColumns) sheet.hideColumns(from + 1, count);
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
}
