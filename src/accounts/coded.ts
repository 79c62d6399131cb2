/** A column of words by number: what many rows say is looked up once for all of them. */
export type Coded = {
  /** The place of each row's word in `words`. */
  readonly codes: Int32Array;
  /** Every different word of the column once. */
  readonly words: readonly string[];
};

/** A column of so many rows by number; a column that the table does not have is blank in every row. */
export function coded(column: readonly string[], size: number): Coded {
  const codes = new Int32Array(size);
  if (column.length === 0) return { codes, words: [''] };
  const places = new Map<string, number>();
  const words: string[] = [];
  column.forEach((word, row) => {
    const known = places.get(word);
    const place = known ?? words.length;
    if (known === undefined) {
      places.set(word, place);
      words.push(word);
    }
    codes[row] = place;
  });
  return { codes, words };
}

/** The word of a row. */
export function wordAt({ codes, words }: Coded, row: number): string {
  return words[codes[row] ?? -1] ?? '';
}
