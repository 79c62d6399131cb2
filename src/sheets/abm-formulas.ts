import { boxesOf } from '../model/boxes';
import type { CellValue, Grid } from '../model/cell';
import { gridOf } from '../model/cell';
import { textCell } from '../funnel/sheet-cell';
import type { SheetCell } from '../funnel/sheet-cell';
import { readMarks } from './marks';
import { readFormulas } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas of ours on one of the user's tabs. */
export type FormulasFound = {
  readonly sheet: Sheet;
  readonly name: string;
  /** Zero-based places of the cells that have a value. */
  readonly cells: readonly Place[];
  /** Those that show an error, or are still being worked out. */
  readonly unready: readonly Place[];
};

type Place = { readonly row: number; readonly column: number };

const OURS = /\bABM_[A-Z_]+\s*\(/i;

/** What a cell shows that has no value, in any language: an error, or that it is still waiting. Such a cell stays. */
const UNREADY = /^#|(?:\.\.\.|…)$/;

/** Every formula with one of our functions, tab by tab; the tabs that the add-on made have none of the user's. */
export function findFormulas(spreadsheet: Spreadsheet): readonly FormulasFound[] {
  const made = new Set(readMarks(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
  return spreadsheet
    .getSheets()
    .filter((sheet) => !made.has(sheet.getSheetId()))
    .map(formulasOn)
    .filter(({ cells, unready }) => cells.length + unready.length > 0);
}

function formulasOn(sheet: Sheet): FormulasFound {
  const area = sheet.getDataRange();
  const formulas = readFormulas(area);
  const found = formulas.flatMap((texts, row) =>
    texts.flatMap((text, column) => (OURS.test(text) ? [{ row, column }] : [])),
  );
  const values = found.length === 0 ? [] : gridOf(area.getValues());
  const isUnready = (place: Place): boolean => UNREADY.test(String(at(values, place)));
  const cells = found.filter((place) => !isUnready(place));
  return { sheet, name: sheet.getName(), cells, unready: found.filter(isUnready) };
}

/**
 * Puts what the formulas show in their place, cells into which one of them spills included.
 *
 * Which cells those are, no service tells: they are the ones that are blank once the formula is gone.
 */
export function replaceFormulas({ sheet, cells }: FormulasFound): void {
  const area = sheet.getDataRange();
  const before = gridOf(area.getValues());
  const formulas = readFormulas(area);
  writeBack(sheet, withSpill(cells, formulas, before), before);
  SpreadsheetApp.flush();
  const after = gridOf(sheet.getRange(1, 1, before.length, before[0]?.length ?? 1).getValues());
  const gone = before.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value !== '' && after[row]?.[column] === '' && formulas[row]?.[column] === '' ? [{ row, column }] : [],
    ),
  );
  writeBack(sheet, gone, before);
  SpreadsheetApp.flush();
}

const REFERENCE = /\$?[A-Z]{1,3}\$?(\d*):\$?[A-Z]{1,3}\$?(\d*)/gi;

/** One of our functions and nothing around it: only that fills as many rows as its ranges have. */
const PLAIN_CALL = /^=ABM_[A-Z_]+\([^()]*\)$/i;

/** How many rows a formula fills for sure, at the most: as many as the tallest range it names; one if it is no plain call. */
function reach(formula: string, rowsLeft: number): number {
  if (!PLAIN_CALL.test(formula)) return 1;
  const heights = [...formula.matchAll(REFERENCE)].map(([, first = '', last = '']) =>
    first === '' || last === '' ? rowsLeft : Math.abs(Number(last) - Number(first)) + 1,
  );
  return Math.min(rowsLeft, Math.max(1, ...heights));
}

/**
 * The cells, and those below that a formula of theirs may fill, down to the next formula: written in one call with it,
 * so that a run that ends there loses none of them; a blank cell ends them.
 */
function withSpill(cells: readonly Place[], formulas: readonly (readonly string[])[], values: Grid): readonly Place[] {
  const taken = new Set(cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const spill = cells.flatMap(({ row, column }) => {
    const filled: Place[] = [];
    const end = row + reach(formulas[row]?.[column] ?? '', formulas.length - row);
    const isFilled = (below: number): boolean =>
      formulas[below]?.[column] === '' && at(values, { row: below, column }) !== '';
    for (let below = row + 1; below < end && isFilled(below); below++) {
      const key = `${String(below)} ${String(column)}`;
      if (!taken.has(key)) filled.push({ row: below, column });
      taken.add(key);
    }
    return filled;
  });
  return [...cells, ...spill];
}

/** Writes the values of these cells over what stands there: one call for each area that they fill. */
function writeBack(sheet: Sheet, cells: readonly Place[], values: Grid): void {
  for (const { row, column, rows, columns } of boxesOf(cells)) {
    const written = values.slice(row, row + rows).map((line) => line.slice(column, column + columns).map(asTyped));
    sheet.getRange(row + 1, column + 1, rows, columns).setValues(written);
  }
}

/** A value as it is written back: a text stays a text, whatever it looks like. */
function asTyped(value: CellValue): SheetCell | boolean | Date {
  return typeof value === 'string' ? textCell(value) : value;
}

function at(grid: Grid, { row, column }: Place): CellValue {
  return grid[row]?.[column] ?? '';
}
