import { CellValueType } from '@univerjs/core';
import type { Typed } from '../engine/typing';
import type { Formula } from './formulas';
import type { LightCell } from './light-book';

/** The cell that typing gives; undefined when it is blank and has no format. */
export function cellOf(
  { f, v, t }: Typed['cell'],
  format: string | undefined,
  formulaOf: (text: string) => Formula,
): LightCell | undefined {
  const kept = format === undefined ? {} : { format };
  if (typeof f === 'string') return { value: '', formula: formulaOf(f), ...kept };
  if (v === undefined || v === null || v === '') return format === undefined ? undefined : { value: '', ...kept };
  return { value: t === CellValueType.BOOLEAN ? v === 1 : v, ...kept };
}
