import type { Language, Spoken } from '../model/languages';
import type { TableId } from '../model/table-id';

/** How the cells of a column are read. */
export type FieldKind = 'text' | 'number' | 'date' | 'flag';

/** What the cells of a column can show by themselves, whatever its header says. */
export type Content = 'email' | 'domain' | 'stage' | 'money' | 'date' | 'answer' | 'yes-no';

/** One column the product knows of a table. */
export type Field = {
  readonly id: string;
  /** In words, for people: `Close date`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Headers that mean this column, as people write them, per language; the best known first. */
  readonly headers: Readonly<Record<Language, readonly string[]>>;
  /** What its cells look like, where that tells it from the other columns of its table. */
  readonly content?: Content;
  /** Words that are no answer to a yes-or-no column: such a cell is as good as blank. */
  readonly silent?: Spoken;
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
  /** What may stand across the columns where the table is not complete: a month or a kind of touch in each. */
  readonly across?: 'months' | 'counts';
  /** The columns of the first and the last day, or of the last alone, that a line above the table may tell instead. */
  readonly days?: readonly string[];
  /** Whether a row may be that of a whole month, dated by its first day. */
  readonly monthly?: true;
};

/** A column; its headers per language are parted by commas. */
export function field(
  id: string,
  name: string,
  kind: FieldKind,
  headers: Readonly<Record<Language, string>>,
  content?: Content,
): Field {
  const listed = (language: Language): readonly string[] => headers[language].split(/\s*,\s*/);
  const lists = { en: listed('en'), sw: listed('sw'), ar: listed('ar'), zh: listed('zh'), tr: listed('tr') };
  return { id, name, kind, headers: lists, ...(content === undefined ? {} : { content }) };
}
