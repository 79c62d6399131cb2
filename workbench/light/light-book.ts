import type { Box } from '../bridge/a1';
import type { CellStyle } from '../bridge/operations';
import type { Book } from '../engine/book';
import { NEW_DOCUMENT, type DocumentState } from '../engine/document';
import { NO_KEEPSAKES, type Keepsakes } from '../engine/keepsakes';
import { timeZone } from '../engine/time-zones';
import { typed, type Habits } from '../engine/typing';
import { parseFormula, type Formula } from './formulas';
import { cellOf } from './typed-cell';

/** What a cell holds. A formula is kept as it was typed, not calculated: its cell shows nothing. */
export type LightCell = {
  readonly value: string | number | boolean;
  readonly formula?: Formula;
  /** The number format that came with what was typed, such as that of a date. */
  readonly format?: string;
};

/** Cells of a sheet as `[row][column]`, zero-based; what is missing is blank. Never changed, only replaced. */
export type LightCells = readonly (readonly (LightCell | undefined)[] | undefined)[];

/** A look laid over a rectangle: one style, or one for each cell. Later layers lie on top. */
export type Layer = Box & { readonly styles: CellStyle | readonly (readonly CellStyle[])[] };

/** A sheet of the workbook. */
export type LightSheet = {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly cells: LightCells;
  readonly layers: readonly Layer[];
  readonly hiddenColumns: readonly number[];
  /** Who may edit it, where not everybody may. */
  readonly editors?: readonly string[];
};

/** A whole workbook. It is never changed, only replaced, so keeping an earlier one costs nothing. */
export type LightBook = {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly LightSheet[];
  readonly active: number;
  readonly nextSheet: number;
  readonly selection: readonly Box[];
  readonly names: readonly { readonly name: string; readonly box: Box }[];
  readonly document: DocumentState;
  readonly keepsakes: Keepsakes;
  /** Who is at work. */
  readonly user: string;
};

/** Rows and columns of a sheet that was just inserted, as in Google Sheets. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

const knownHabits = new Map<string, Habits>();

/** How a workbook reads what is typed. */
export function habitsOf({ locale, timeZone: zone }: Pick<LightBook, 'locale' | 'timeZone'>): Habits {
  const key = `${locale} ${zone}`;
  const habits = knownHabits.get(key) ?? { locale: locale.replace('_', '-'), zone: timeZone(zone) };
  knownHabits.set(key, habits);
  return habits;
}

/**
 * A workbook from its cells as people type them.
 *
 * @param spare - Blank rows and columns behind the cells of a sheet; as many as Google Sheets has when absent.
 */
export function lightBook(book: Book, spare?: { readonly rows: number; readonly columns: number }): LightBook {
  const known = { locale: book.locale ?? 'en_US', timeZone: book.timeZone ?? 'Etc/GMT' };
  const habits = habitsOf(known);
  const named = Object.entries(book.sheets);
  const sheets = named.length === 0 ? [['Sheet1', []] as const] : named;
  const ids = new Map(sheets.map(([name], id) => [name.toLowerCase(), id]));
  const idOf = (name: string): number | undefined => ids.get(name.toLowerCase());
  return {
    ...known,
    sheets: sheets.map(([name, rows], id) => ({
      ...{ id, name, hidden: false, layers: [], hiddenColumns: [] },
      ...sizeOf(rows, spare),
      cells: rows.map((row) =>
        row.map((value) => {
          const { cell, format } = typed(value, undefined, habits);
          return cellOf(cell, format, (text) => parseFormula(text, idOf));
        }),
      ),
    })),
    ...{ active: 0, nextSheet: sheets.length, selection: [], names: [], user: 'ann' },
    document: NEW_DOCUMENT,
    keepsakes: NO_KEEPSAKES,
  };
}

function sizeOf(
  rows: readonly (readonly unknown[])[],
  spare: { readonly rows: number; readonly columns: number } | undefined,
): { readonly rows: number; readonly columns: number } {
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 1);
  if (spare !== undefined) return { rows: rows.length + spare.rows, columns: widest + spare.columns };
  return { rows: Math.max(NEW_SHEET.rows, rows.length + 100), columns: Math.max(NEW_SHEET.columns, widest + 6) };
}
