import { issueText } from '../../../src/messages/issue-words';
import { tableIn } from '../../support/core';
import type { CellValue } from '../../../src/model/cell';
import type { ColumnAnswer } from '../../../src/model/column-answer';
import type { DataIssue } from '../../../src/model/data-issue';
import { isoDay } from '../../../src/model/day';
import type { Reading } from '../../../src/tables/reading';
import { numbersOf } from '../../../src/tables/table';
import type { Table } from '../../../src/tables/table';
import { told } from '../../support/core';

export type Column = readonly CellValue[];
export type More = Pick<Reading, 'locale' | 'answers'>;

/** Deals with these cells, read in a workbook of this locale. */
export function deals(columns: Readonly<Record<string, Column>>, more: More = {}): Table {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((column) => column.length));
  const grid = Array.from({ length: rows }, (_, row) => [
    'Acme',
    'Won',
    ...names.map((name) => columns[name]?.[row] ?? ''),
  ]);
  return tableIn('opportunities', [['Account', 'Stage', ...names], ...grid], more);
}

export const amounts = (cells: Column, more?: More): Table =>
  deals({ 'Created Date': cells.map(() => '2024-01-01'), Amount: cells }, more);
export const dates = (cells: Column, more?: More): Table => deals({ 'Created Date': cells }, more);
export const numbers = (table: Table): readonly number[] => [...numbersOf(table, 'amount')];
export const daysOf = (table: Table, field = 'created_date'): readonly string[] =>
  [...numbersOf(table, field)].map((day) => (Number.isNaN(day) ? '' : isoDay(day)));
export const answered = (field: string, answer: ColumnAnswer): More => ({ answers: new Map([[field, answer]]) });
export const codes = (table: Table): readonly string[] => told(table.issues);
export const inWords = (issues: readonly DataIssue[]): readonly string[] =>
  issues.map((issue) => issueText(issue, () => 'Deals'));
