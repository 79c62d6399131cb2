import type { Tab } from '../funnel/tab';
import { boxA1 } from '../model/a1';
import type { Box } from '../model/a1';
import { numberFormatOf } from './number-format';

/** One number format and the cells that have it. */
export type PaintedFormat = { readonly format: string; readonly addresses: readonly string[] };

/**
 * The number formats of a list under its head, each with its cells as a few tall rectangles.
 *
 * A format that the last row has goes on to the end of the sheet.
 *
 * @param sheetRows - How many rows the sheet has.
 */
export function paintedFormats(tab: Tab, sheetRows: number): readonly PaintedFormat[] {
  const boxes = new Map<string, Box[]>();
  const columns = tab.rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    for (const { format, row, rows } of runsDown(tab, column, sheetRows)) {
      const known = boxes.get(format) ?? [];
      boxes.set(format, withColumn(known, { row, column: column + 1, rows, columns: 1 }));
    }
  }
  return [...boxes].map(([format, found]) => ({ format, addresses: found.map(boxA1) }));
}

type Run = { readonly format: string; readonly row: number; readonly rows: number };

/** Runs of equal format down one column, one-based rows; the last line, the tail, counts as more of the run above. */
function runsDown(tab: Tab, column: number, sheetRows: number): readonly Run[] {
  const last = tab.rows.length - 1;
  const formatAt = (row: number): string | undefined => numberFormatOf(tab.rows[row]?.[column]?.look ?? {});
  const runs: Run[] = [];
  let start = tab.frozenRows;
  for (let row = tab.frozenRows + 1; row <= last; row++) {
    const format = formatAt(start);
    if (row < last && formatAt(row) === format) continue;
    const end = row === last ? sheetRows : row;
    if (format !== undefined) runs.push({ format, row: start + 1, rows: end - start });
    start = row;
  }
  return runs;
}

/** Rectangles with one more column; it joins the rectangle on its left when they are equally tall. */
function withColumn(boxes: Box[], box: Box): Box[] {
  const left = boxes[boxes.length - 1];
  const joins =
    left !== undefined && left.row === box.row && left.rows === box.rows && left.column + left.columns === box.column;
  return joins ? [...boxes.slice(0, -1), { ...left, columns: left.columns + 1 }] : [...boxes, box];
}
