// What nothing in an export decides, so that whoever reads it has to ask.
import type { Cell } from '../book';
import { kindOf } from './clean';
import type { Kind } from './clean';
import type { Column, Dialect } from './dialect';
import type { Spelt } from './lay-out';
import type { StyleAnswer } from './style';

const SLASHED = /^(\d\d?)\/(\d\d?)\//;
const NUMBERS: readonly Kind[] = ['money', 'number', 'percent'];

/** The answers that an export needs, by field: none where some cell can be read in one way only. */
export function openAnswers(
  { table, style }: Dialect,
  columns: readonly Column[],
  rows: readonly Spelt[],
): ReadonlyMap<string, StyleAnswer> {
  const own = rows.filter(({ draft }) => draft.standsFor !== undefined);
  const answers = new Map<string, StyleAnswer>();
  const settle = (kinds: readonly Kind[], answer: StyleAnswer, decides: (cell: Cell) => boolean): void => {
    const found = columns.flatMap(({ field }, column) => {
      return field !== undefined && kinds.includes(kindOf(table, field)) ? [{ field, column }] : [];
    });
    if (found.some(({ column }) => own.some(({ cells }) => decides(cells[column] ?? null)))) return;
    for (const { field } of found) answers.set(field, answer);
  };
  if (style.order !== undefined) settle(['date'], style.order, decidesOrder);
  settle(NUMBERS, style.decimals, decidesDecimals);
  return answers;
}

/** Whether a date can be read in one way only: one of its first two numbers is no month. */
function decidesOrder(cell: Cell): boolean {
  const [, first, second] = SLASHED.exec(String(cell)) ?? [];
  return Number(first) > 12 || Number(second) > 12;
}

/** Whether a number shows which of its signs is the decimal one. */
function decidesDecimals(cell: Cell): boolean {
  return /[.,]\d{1,2}(?:\D*$)/.test(String(cell));
}
