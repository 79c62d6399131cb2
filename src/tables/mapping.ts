import type { TableDefinition } from './field';
import type { Ground, MappedHeader } from './map-table';
import type { Shape } from './shapes/shape';
import { toldFields } from './shapes/told-header';
import type { MappedField, Mapping, Origin } from './table';

/** A mapped header with the places that its columns have on their sheet. */
export function mappingOf(definition: TableDefinition, header: MappedHeader, origin: Origin, shape: Shape): Mapping {
  const { fields } = definition;
  const { texts, columns, grounds, proposed } = header;
  const at = (column: number | undefined, id: string, name: string, ground: Ground): readonly MappedField[] =>
    column === undefined
      ? []
      : [{ field: id, name, header: texts[column] ?? '', column: origin.column + column, ground }];
  const used = new Set(columns.values());
  const width = Math.max(
    texts.length,
    ...[...used, ...[...proposed.values()].map(({ column }) => column)].map((one) => one + 1),
  );
  return {
    row: origin.row + header.row,
    headers: Array.from({ length: width }, (_, column) => ({
      text: texts[column] ?? '',
      column: origin.column + column,
    })),
    mapped: [
      ...fields.flatMap(({ id, name }) => at(columns.get(id), id, name, grounds.get(id) ?? 'header')),
      ...toldFields(definition, header, shape, origin),
    ],
    proposed: fields.flatMap(({ id, name }) => {
      const proposal = proposed.get(id);
      return proposal === undefined ? [] : at(proposal.column, id, name, proposal.ground);
    }),
  };
}
