import { cleanText } from '../../model/plain-text';
import { isDate } from './argument';

/** What stands in one cell, as far as a function cares. */
export type CellKind = 'blank' | 'number' | 'text' | 'yes-no' | 'date' | 'failure' | 'loading';

const FAILURE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

/** The kind of a cell's value; text that shows nothing is blank. */
export function cellKind(value: unknown): CellKind {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'failure';
  if (typeof value === 'boolean') return 'yes-no';
  if (value === undefined || value === null || value === '') return 'blank';
  return typeof value === 'string' ? textKind(cleanText(value)) : isDate(value) ? 'date' : 'failure';
}

function textKind(text: string): CellKind {
  if (text === '') return 'blank';
  if (FAILURE.test(text)) return 'failure';
  return text === 'Loading...' ? 'loading' : 'text';
}
