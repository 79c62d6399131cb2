import { CellValueType, type ICellData } from '@univerjs/core';
import { isDate, textOf } from '../bridge/values';
import { keepsText } from './number-formats';
import { recognise } from './recognition';
import type { TimeZone } from './time-zones';

/** What decides how typed text is read. */
export type Habits = { readonly locale: string; readonly zone: TimeZone };

/** What typing puts into a cell: its content, and the number format that comes with a date or a percentage. */
export type Typed = { readonly cell: ICellData; readonly format: string | undefined };

const LONGEST_TEXT = 50_000;
const DATE_FORMAT = 'yyyy-mm-dd';
const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm:ss';

const plain = (cell: ICellData): Typed => ({ cell, format: undefined });
const number = (value: number): ICellData => ({ v: value, t: CellValueType.NUMBER });
const truth = (value: boolean): ICellData => ({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
const forced = (value: string): ICellData => ({ v: value, t: CellValueType.FORCE_STRING });

function typedText(text: string, format: string | undefined, habits: Habits): Typed {
  if (text.length > LONGEST_TEXT) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (keepsText(format)) return plain(forced(text));
  if (text.startsWith('=') && text.length > 1) return plain({ f: text });
  if (text.startsWith("'")) return plain(forced(text.slice(1)));
  const found = recognise(text, habits.locale);
  if (found === undefined) return plain({ v: text, t: CellValueType.STRING });
  if (typeof found.value === 'boolean') return plain(truth(found.value));
  return { cell: number(found.value), format: found.format };
}

/** Cell content of a value as a script or a person enters it; an empty content clears the cell. */
export function typed(value: unknown, format: string | undefined, habits: Habits): Typed {
  if (value === null || value === undefined || value === '') return plain({});
  if (typeof value === 'number') return plain(Number.isFinite(value) ? number(value) : forced('#NUM!'));
  if (typeof value === 'boolean') return plain(truth(value));
  if (isDate(value)) {
    const serial = habits.zone.serialOf(value);
    return { cell: number(serial), format: Number.isInteger(serial) ? DATE_FORMAT : MOMENT_FORMAT };
  }
  return typedText(textOf(value), format, habits);
}
