import type { Box } from './a1';

type Grown = { -readonly [Side in keyof Box]: Box[Side] };

/** The rectangles that cells fill, row by row: cells below each other as one, and those of the same rows side by side. */
export function boxesOf(cells: readonly Pick<Box, 'row' | 'column'>[]): readonly Box[] {
  const stretches: Grown[] = [];
  for (const { row, column } of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = stretches[stretches.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  const boxes: Grown[] = [];
  const ofRows = new Map<string, Grown>();
  for (const stretch of stretches) {
    const rows = `${String(stretch.row)} ${String(stretch.rows)}`;
    const left = ofRows.get(rows);
    if (left !== undefined && left.column + left.columns === stretch.column) {
      left.columns++;
    } else {
      ofRows.set(rows, stretch);
      boxes.push(stretch);
    }
  }
  return boxes.sort((one, other) => one.row - other.row || one.column - other.column);
}
