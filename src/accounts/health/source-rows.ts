import type { Table } from '../../tables/table';
import { causeOf } from './cause';
import type { Cause, Told } from './cause';

/**
 * What was met in the rows of a table whose rows are cells across those of the sheet, counted in rows of the sheet.
 *
 * A row of the sheet is left out or merged when all its cells are, for the first reason told of it; of a row that is used
 * for its other cells, such a cell counts as blank.
 */
export function sourceRowCauses(table: Table, told: readonly Told[]): readonly Cause[] {
  const lost = told.filter(({ effect }) => effect === 'left-out' || effect === 'merged');
  const cells = counted(table.rowNumbers);
  const missing = counted(lost.flatMap(({ rows }) => rows.map((row) => table.rowNumbers[row] ?? 0)));
  const taken = new Set<number>();
  return told.flatMap((one): readonly Cause[] => {
    if (!lost.includes(one)) return [causeOf(table, one)];
    const isLost = (row: number): boolean => {
      const number = table.rowNumbers[row] ?? 0;
      return missing.get(number) === cells.get(number) && !taken.has(number);
    };
    const whole = one.rows.filter(isLost);
    const parts = one.rows.filter((row) => !isLost(row));
    const numbers = new Set(whole.map((row) => table.rowNumbers[row] ?? 0));
    for (const number of numbers) taken.add(number);
    return [
      ...(whole.length === 0 ? [] : [{ ...causeOf(table, { ...one, rows: whole }), count: numbers.size }]),
      ...(parts.length === 0 ? [] : [causeOf(table, { ...one, effect: 'unreadable', rows: parts })]),
    ];
  });
}

function counted(numbers: Iterable<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
