import type { Grid } from '../../model/cell';
import { MS_PER_DAY, toSerial } from '../../model/day';
import type { Day } from '../../model/day';
import { lastDay } from '../columns/spans';
import type { TableDefinition } from '../field';
import { headerKey } from '../header-key';
import { countColumns } from './count-columns';
import { groupHeadings } from './group-headings';
import { monthColumns } from './month-columns';
import { reportPeriod } from './report-period';
import { fieldsTold } from './shape';
import type { Across, Shape, ToldPeriod } from './shape';

/** A row of headers as far as it is understood. */
export type Headed = {
  readonly row: number;
  readonly texts: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
};

/** How dates beside a table are read. */
export type ShapeReading = {
  readonly dayOfInstant: (instant: number) => Day;
  readonly fiscalStart?: (() => number | undefined) | undefined;
};

/** Any time zone: a real date is midnight somewhere. */
export const ANY_ZONE: ShapeReading = {
  dayOfInstant: (instant) => Math.round(instant / MS_PER_DAY),
  fiscalStart: () => 1,
};

/** How many rows under a header are looked at to find out whether headings tell something. */
export const A_LOOK = 200;

const NOTHING: Shape = {};

/**
 * What tells a table the fields for which it has no column; nothing where each has one.
 *
 * @param rows - How many rows under the header are looked at for headings.
 */
export function shapeOf(
  definition: TableDefinition,
  grid: Grid,
  header: Headed,
  reading: ShapeReading,
  rows: number,
): Shape {
  if (header.texts.length === 0) return NOTHING;
  const across = isComplete(definition, header, NOTHING) ? undefined : acrossIn(definition, grid, header, reading);
  const period = toldPeriod(definition, grid, header, { across }, reading);
  const known = new Map([...header.columns].filter(([field]) => !fieldsTold({ across, period }).has(field)));
  for (const field of fieldsTold({ across, period })) known.set(field, -1);
  const headings =
    header.columns.size === 0 ? undefined : groupHeadings(grid, { row: header.row, columns: known }, definition, rows);
  return { across, period, headings };
}

/** Whether every column that a table needs is there, or told otherwise. */
export function isComplete({ requires }: TableDefinition, { columns }: Headed, shape: Shape): boolean {
  const told = fieldsTold(shape);
  return requires.every((group) => group.some((id) => columns.has(id) || told.has(id)));
}

function acrossIn(
  { across }: TableDefinition,
  grid: Grid,
  { row, texts, columns }: Headed,
  reading: ShapeReading,
): Across | undefined {
  if (across === 'months') {
    const months = monthColumns(grid, row, reading);
    if (months.length === 0) return undefined;
    const cells = months.map(({ column, first, months: span }) => {
      return { column, says: [toSerial(first), toSerial(lastDay(first, span))] };
    });
    return { kind: across, value: 'amount', labels: ['date', 'end_date'], columns: cells };
  }
  if (across === undefined || columns.has('type')) return undefined;
  const counts = countColumns(texts);
  if (counts.length === 0) return undefined;
  const cells = counts.map(({ column, kind }) => ({ column, says: [kind] }));
  return { kind: across, value: 'qty', labels: ['type'], columns: cells };
}

/** The days of the report, where no column tells them, or where it tells those of whole campaigns. */
function toldPeriod(
  { days = [] }: TableDefinition,
  grid: Grid,
  { row, texts, columns }: Headed,
  shape: Shape,
  { dayOfInstant, fiscalStart }: ShapeReading,
): ToldPeriod | undefined {
  const [first] = days;
  if (first === undefined || fieldsTold(shape).has(first)) return undefined;
  const column = columns.get(first);
  const narrows = column !== undefined && headerKey(texts[column] ?? '').startsWith('campaign');
  if (column !== undefined && !narrows) return undefined;
  const found = reportPeriod(grid, row, dayOfInstant, fiscalStart);
  return found === undefined ? undefined : { ...found, fields: narrows ? [] : days, narrows };
}
