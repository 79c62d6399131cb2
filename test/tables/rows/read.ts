import type { Grid } from '../../../src/model/cell';
import type { TableId } from '../../../src/model/table-id';
import type { Table } from '../../../src/tables/table';
import { tableIn } from '../../support/core';

/** The table in a grid, with its rows counted: used + left out = given = issues about rows + used. */
export function read(id: TableId, grid: Grid): Table {
  const table = tableIn(id, grid);
  const { given, size, leftOut } = table;
  expect(given).toBe(size + [...leftOut.values()].reduce((sum, rows) => sum + rows, 0));
  return table;
}

/** How many rows are left out, by reason. */
export const leftOut = (table: Table): Readonly<Record<string, number>> => Object.fromEntries(table.leftOut);
