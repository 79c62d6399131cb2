import { isFailure, isLoading } from '../../model/cell-failure';
import { cleanText } from '../../model/plain-text';
import { isDate } from './argument';

/** What stands in one cell, as far as a function cares. */
export type CellKind = 'blank' | 'number' | 'text' | 'yes-no' | 'date' | 'failure' | 'loading';

/** The kind of a cell's value; text that shows nothing is blank. */
export function cellKind(value: unknown): CellKind {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'failure';
  if (typeof value === 'boolean') return 'yes-no';
  if (value === undefined || value === null || value === '') return 'blank';
  return typeof value === 'string' ? textKind(cleanText(value)) : isDate(value) ? 'date' : 'failure';
}

function textKind(text: string): CellKind {
  if (text === '') return 'blank';
  if (isFailure(text)) return 'failure';
  return isLoading(text) ? 'loading' : 'text';
}
