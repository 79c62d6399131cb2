import type { Grid } from '../model/cell';
import { TABLE_IDS } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { TableRead } from '../tables/table';
import { assignTables } from './assign-tables';

/** How many rows tell what a table is. */
const ROWS_LOOKED_AT = 20;

/** What was read; where cells have no header of their table and surely are another one, the issue names that. */
export function namingOther(read: TableRead, grid: Grid): TableRead {
  if (read.ok || read.issue.code !== 'no-header') return read;
  const found = assignTables([{ name: '', cells: grid.slice(0, ROWS_LOOKED_AT) }], TABLE_IDS);
  const sure = [...found].find(([, { confidence }]) => confidence === 'sure');
  return sure === undefined ? read : { ...read, issue: { ...read.issue, options: [TABLES[sure[0]].name] } };
}
