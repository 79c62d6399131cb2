import type { Grid } from '../../../src/model/cell';
import type { TableId } from '../../../src/model/table-id';
import type { Table } from '../../../src/tables/table';
import { readGrid } from '../../support/core';

/** The table in a grid, with its rows counted: used + left out = given = issues about rows + used. */
export function read(id: TableId, grid: Grid): Table {
  const result = readGrid(id, grid);
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  const { given, size, leftOut } = result.table;
  expect(given).toBe(size + [...leftOut.values()].reduce((sum, rows) => sum + rows, 0));
  return result.table;
}

/** How many rows are left out, by reason. */
export const leftOut = (table: Table): Readonly<Record<string, number>> => Object.fromEntries(table.leftOut);
