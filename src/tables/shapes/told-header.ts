import type { TableDefinition } from '../field';
import type { MappedHeader } from '../map-table';
import type { MappedField, Origin } from '../table';
import { isComplete } from './shape-of';
import { fieldsTold } from './shape';
import type { Across, Shape } from './shape';

/** A header without the columns that a shape replaces, complete where the shape completes it. */
export function toldHeader(definition: TableDefinition, header: MappedHeader, shape: Shape): MappedHeader {
  const told = fieldsTold(shape);
  if (told.size === 0) return header;
  const across = new Set(shape.across?.columns.map(({ column }) => column));
  const keep = ([field, column]: readonly [string, number]): boolean => !told.has(field) && !across.has(column);
  const columns = new Map([...header.columns].filter(keep));
  return {
    ...header,
    columns,
    proposed: new Map([...header.proposed].filter(([field, { column }]) => !told.has(field) && !across.has(column))),
    complete: isComplete(definition, { ...header, columns }, shape),
  };
}

/** The fields that a shape tells, each with the first cell that tells it. */
export function toldFields(
  { fields }: TableDefinition,
  { texts }: MappedHeader,
  shape: Shape,
  origin: Origin,
): readonly MappedField[] {
  return tellersIn(shape, texts).flatMap(({ ids, ground, text, column }) =>
    fields
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => ({ field: id, name, header: text, column: origin.column + column, ground })),
  );
}

/** What tells some fields, and the zero-based column of the first cell that does. */
type Teller = {
  readonly ids: readonly string[];
  readonly ground: MappedField['ground'];
  readonly text: string;
  readonly column: number;
};

function tellersIn({ period, across, headings }: Shape, texts: readonly string[]): readonly Teller[] {
  const line = period === undefined ? [] : [{ ...period, ids: period.fields, ground: 'line' as const }];
  const grouped = [...(headings?.fields ?? [])].map(([id, [first]]): Teller => {
    return { ids: [id], ground: 'headings', text: '', column: first?.column ?? 0 };
  });
  return [...line, ...(across === undefined ? [] : [tellerAcross(across, texts)]), ...grouped];
}

function tellerAcross({ kind, value, labels, columns: [first] }: Across, texts: readonly string[]): Teller {
  const { column } = first ?? { column: 0 };
  return { ids: [value, ...labels], ground: kind, text: texts[column] ?? '', column };
}
