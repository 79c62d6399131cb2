import type { TableId } from '../model/table-id';

/** How the cells of a column are read. */
export type FieldKind = 'text' | 'number' | 'date' | 'flag';

/** One column the product knows of a table. */
export type Field = {
  readonly id: string;
  /** In words, for people: `Close date`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Headers that mean this column, normalised, per language; the best known first. */
  readonly headers: { readonly en: readonly string[] };
};

/** A table the product reads. */
export type TableDefinition = {
  readonly id: TableId;
  /** In words: `Opportunities`. */
  readonly name: string;
  /** What one row is: `deal`. */
  readonly row: string;
  /** What it brings to the funnel, for people who have not chosen it yet. */
  readonly brings: string;
  readonly fields: readonly Field[];
  /** Groups of columns; of each group at least one must be there. */
  readonly requires: readonly (readonly string[])[];
  /** Columns of which a row needs at least one filled cell to be used. */
  readonly rowNeeds: readonly string[];
};

/** A column, with its headers in English. */
export function field(id: string, name: string, kind: FieldKind, ...en: string[]): Field {
  return { id, name, kind, headers: { en } };
}
