import type { SheetCell } from './sheet-cell';

/** How the text of a cell looks. */
export type TextLook = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
};

/** How a cell looks, beside its value. */
export type Look = TextLook & {
  readonly background?: string;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
};

/** A cell with its look; the look is laid once, when the tab is made. */
export type DressedCell = { readonly cell: SheetCell; readonly look: Look };

/** A run of neighbouring columns of equal width in pixels; zero-based. */
export type Width = { readonly from: number; readonly count: number; readonly pixels: number };

/** A bar chart over two columns of the tab, zero-based rows and columns, header row included. */
export type TabChart = {
  readonly title: string;
  readonly color: string;
  readonly row: number;
  readonly rows: number;
  readonly labels: number;
  readonly values: number;
  /** Where its top left corner stands. */
  readonly anchor: { readonly row: number; readonly column: number };
};

/** A whole tab: the rectangle that the add-on owns, from A1 on, and how it looks. */
export type Tab = {
  readonly rows: readonly (readonly DressedCell[])[];
  /** How many columns the add-on owns; columns beyond it in `rows` are written once and then belong to the user. */
  readonly owned: number;
  readonly widths: readonly Width[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenColumns: readonly Width[];
  /** Whether it is a list that gets longer and shorter; its looks then go down whole columns. */
  readonly grows?: boolean;
  /** Where its tail stands, zero-based; the first cell of the last row when absent. */
  readonly tail?: { readonly row: number; readonly column: number };
  readonly chart?: TabChart;
};

const PLAIN: Look = {};

/** A cell with a look. */
export function dressed(cell: SheetCell, look: Look = PLAIN): DressedCell {
  return { cell, look };
}

/** A row of so many cells, filled up with blanks. */
export function paddedRow(cells: readonly DressedCell[], columns: number, look: Look = PLAIN): readonly DressedCell[] {
  return [...cells, ...Array.from({ length: Math.max(0, columns - cells.length) }, () => dressed('', look))];
}

/** Where the closing line of a tab stands, zero-based. */
export function tailOf({ rows, tail }: Pick<Tab, 'rows' | 'tail'>): NonNullable<Tab['tail']> {
  return tail ?? { row: rows.length - 1, column: 0 };
}

/** The cells of a tab as they are written: `[row][column]`. */
export function cellsOf(tab: Tab): readonly (readonly SheetCell[])[] {
  return tab.rows.map((row) => row.map(({ cell }) => cell));
}
