import type { Grid } from '../../model/cell';
import type { TableDefinition } from '../field';
import { findHeader } from '../find-header';
import { A_LOOK, ANY_ZONE, shapeOf } from './shape-of';

/**
 * Whether two areas with the same header tell the same where no column does: the days of a report in a line above, or the
 * years of months beside each other. Where they do not, they are no one table.
 */
export function tellSame(definition: TableDefinition, one: Grid, other: Grid): boolean {
  return toldIn(definition, one) === toldIn(definition, other);
}

/** The fields that headings above groups of rows tell; none where the first row stands under no heading. */
export function fieldsOfHeadings(definition: TableDefinition, grid: Grid): ReadonlySet<string> {
  const header = findHeader(grid, definition);
  const headings = header && shapeOf(definition, grid, header, ANY_ZONE, A_LOOK).headings;
  return new Set(headings?.fields.keys());
}

function toldIn(definition: TableDefinition, grid: Grid): string {
  const header = findHeader(grid, definition);
  if (header === undefined) return '';
  const { period, across } = shapeOf(definition, grid, header, ANY_ZONE, A_LOOK);
  const labels = across?.columns.map(({ says }) => says.join(' ')).sort();
  return JSON.stringify([period?.first, period?.second, labels]);
}
