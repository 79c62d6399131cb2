import { numberAt } from '../model/columns';
import { isoDay } from '../model/day';
import type { TableId } from '../model/table-id';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { Tables } from './frame';

/** The tables whose days a line above them may tell, the code of the note, and the last day of a row. */
const CUT: readonly (readonly [TableId, 'cost-cut' | 'touch-cut'])[] = [
  ['spend', 'cost-cut'],
  ['activities', 'touch-cut'],
];

/** Says that the period cuts the days of a report that names no day for its rows, and of which rows that is so. */
export function sayCutReports({ frame, findings }: Draft, tables: Tables): void {
  for (const [id, code] of CUT) {
    const table = tables[id];
    const report = table?.report;
    if (table === undefined || report === undefined) continue;
    const { from } = frame.period;
    const to = Math.min(frame.period.to, frame.asOf);
    const isCut = (first: number, last: number): boolean => first <= to && last >= from && (first < from || last > to);
    const rows = rowsOf(table).filter((row) => {
      const first = code === 'cost-cut' ? numberAt(numbersOf(table, 'date'), row) : report.from;
      const last = code === 'cost-cut' ? numberAt(numbersOf(table, 'end_date'), row) : report.to;
      return isCut(first, last);
    });
    if (rows.length > 0) findings.noteRows(table, rows, 'date', code, [isoDay(report.from), isoDay(report.to)]);
  }
}

function rowsOf({ size }: Table): readonly number[] {
  return Array.from({ length: size }, (_, row) => row);
}
