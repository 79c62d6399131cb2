import type { CellValue, Grid } from '../model/cell';
import { gridOf } from '../model/cell';
import { textCell } from '../funnel/sheet-cell';
import type { SheetCell } from '../funnel/sheet-cell';
import { readMarks } from './marks';
import { retrying } from './retrying';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas of ours on one of the user's tabs. */
export type FormulasFound = {
  readonly sheet: Sheet;
  readonly name: string;
  /** Zero-based places of the cells that have a value. */
  readonly cells: readonly Place[];
  /** How many more show an error, or are still being worked out. */
  readonly unready: number;
};

type Place = { readonly row: number; readonly column: number };

const OURS = /\bABM_[A-Z_]+\s*\(/i;

/** What a cell shows that has no value: an error, or that it is still waiting. */
const UNREADY = /^(?:#(?:N\/A|ERROR!|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)|Loading\b.*)$/;

/** Every formula with one of our functions, tab by tab; the tabs that the add-on made have none of the user's. */
export function findFormulas(spreadsheet: Spreadsheet): readonly FormulasFound[] {
  const made = new Set(readMarks(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
  return spreadsheet
    .getSheets()
    .filter((sheet) => !made.has(sheet.getSheetId()))
    .map(formulasOn)
    .filter(({ cells, unready }) => cells.length + unready > 0);
}

function formulasOn(sheet: Sheet): FormulasFound {
  const area = sheet.getDataRange();
  const formulas = retrying(() => area.getFormulas());
  const found = formulas.flatMap((texts, row) =>
    texts.flatMap((text, column) => (OURS.test(text) ? [{ row, column }] : [])),
  );
  const values = found.length === 0 ? [] : gridOf(area.getValues());
  const cells = found.filter((place) => !UNREADY.test(String(at(values, place))));
  return { sheet, name: sheet.getName(), cells, unready: found.length - cells.length };
}

/**
 * Puts what the formulas show in their place, cells into which one of them spills included.
 *
 * Which cells those are, no service tells: they are the ones that are blank once the formula is gone.
 */
export function replaceFormulas({ sheet, cells }: FormulasFound): void {
  const area = sheet.getDataRange();
  const before = gridOf(area.getValues());
  const formulas = area.getFormulas();
  for (const place of cells) write(sheet, place, at(before, place));
  SpreadsheetApp.flush();
  const after = gridOf(sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues());
  before.forEach((row, index) => {
    row.forEach((value, column) => {
      const isGone = value !== '' && after[index]?.[column] === '' && formulas[index]?.[column] === '';
      if (isGone) write(sheet, { row: index, column }, value);
    });
  });
  SpreadsheetApp.flush();
}

function write(sheet: Sheet, { row, column }: Place, value: CellValue): void {
  sheet.getRange(row + 1, column + 1).setValues([[written(value)]]);
}

/** A value as it is written back: a text stays a text, whatever it looks like. */
function written(value: CellValue): SheetCell | boolean | Date {
  return typeof value === 'string' ? textCell(value) : value;
}

function at(grid: Grid, { row, column }: Place): CellValue {
  return grid[row]?.[column] ?? '';
}
