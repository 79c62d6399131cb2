const MOST_CELLS = 10_000_000;

type Size = { readonly rows: number; readonly columns: number };

/** Refuses cells that a workbook of these sheets has no room for, as Google Sheets does. */
export function checkRoom(sheets: readonly Size[], more: number): void {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
