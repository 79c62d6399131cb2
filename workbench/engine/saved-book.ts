import { BooleanNumber } from '@univerjs/core';
import type { CellStyle, ChartFacts, Extra, Operations, SheetFacts } from '../bridge/operations';
import type { Box } from '../bridge/a1';
import type { CellValue } from '../bridge/values';
import type { OpenWorkbook } from './workbook';

/** A cell that holds something or looks like something. `style` is an index into the book's styles. */
export type SavedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: number;
};

/** A sheet as it stands, with its frame. Positions are one-based, sizes in pixels. */
export type SavedSheet = SheetFacts & {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly SavedCell[];
};

/** A whole workbook as it stands. */
export type SavedBook = {
  readonly locale: string;
  readonly timeZone: string;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly { readonly name: string; readonly box: Box }[];
  readonly charts: readonly ChartFacts[];
  readonly extras: readonly Extra[];
};

/** Numbers equal styles once. */
function stylePool() {
  const indexes = new Map<string, number>();
  const seen = new Map<CellStyle, number | undefined>();
  const styles: CellStyle[] = [];
  const add = (style: CellStyle): number | undefined => {
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const index = indexes.get(key) ?? styles.push(style) - 1;
    indexes.set(key, index);
    return index;
  };
  return {
    styles,
    indexOf: (style: CellStyle): number | undefined => {
      if (!seen.has(style)) seen.set(style, add(style));
      return seen.get(style);
    },
  };
}

const NO_STYLE: CellStyle = {};

type Reading = Pick<
  Operations,
  'book' | 'sheets' | 'extent' | 'values' | 'formulas' | 'styles' | 'names' | 'charts' | 'extras'
>;

function savedCells(
  read: Reading,
  sheet: SheetFacts,
  paintedRows: number,
  paintedColumns: number,
  styleIndex: (style: CellStyle) => number | undefined,
): SavedCell[] {
  const used = read.extent(sheet.id);
  const rows = Math.max(used.rows, paintedRows);
  const columns = Math.max(used.columns, paintedColumns);
  if (rows === 0 || columns === 0) return [];
  const box: Box = { sheet: sheet.id, row: 1, column: 1, rows, columns };
  const formulas = read.formulas(box);
  const styles = read.styles(box);
  return read.values(box).flatMap((cells, down) =>
    cells.flatMap((value, right) => {
      const formula = formulas[down]?.[right] ?? '';
      const style = styleIndex(styles[down]?.[right] ?? NO_STYLE);
      if (value === '' && formula === '' && style === undefined) return [];
      const place = { row: down + 1, column: right + 1, value };
      return [{ ...place, ...(formula === '' ? {} : { formula }), ...(style === undefined ? {} : { style }) }];
    }),
  );
}

const sizes = <Item>(items: Readonly<Record<number, Item>>, sizeOf: (item: Item) => number | undefined) =>
  Object.fromEntries(
    Object.entries(items).flatMap(([at, item]) => {
      const size = sizeOf(item);
      return size === undefined ? [] : [[Number(at) + 1, size]];
    }),
  );

/** The open workbook with values, formulas, styles and frames. */
export function savedBook(open: OpenWorkbook, read: Reading): SavedBook {
  const pool = stylePool();
  const sheets = read.sheets().map((sheet): SavedSheet => {
    const data = open.worksheet(sheet.id).getConfig();
    const matrix = open.worksheet(sheet.id).getCellMatrix();
    const columns = data.columnData;
    return {
      ...sheet,
      frozenRows: data.freeze.ySplit,
      frozenColumns: data.freeze.xSplit,
      tabColor: data.tabColor === '' ? null : data.tabColor,
      hiddenGridlines: data.showGridlines === BooleanNumber.FALSE,
      columnWidths: sizes(data.columnData, (column) => column.w),
      rowHeights: sizes(data.rowData, (row) => row.h),
      hiddenColumns: Object.keys(columns)
        .map(Number)
        .filter((at) => columns[at]?.hd === BooleanNumber.TRUE)
        .map((at) => at + 1),
      cells: savedCells(read, sheet, matrix.getLength(), matrix.getRange().endColumn + 1, pool.indexOf),
    };
  });
  const { locale, timeZone } = read.book();
  return {
    locale,
    timeZone,
    styles: pool.styles,
    sheets,
    names: read.names(),
    charts: read.charts(),
    extras: read.extras(),
  };
}
