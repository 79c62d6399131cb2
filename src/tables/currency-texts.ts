/**
 * The currency of each row: what its column of currencies says, else what the first of its amounts names, else `''`.
 *
 * @param column - The column of currencies; undefined when the table has none.
 * @param named - The currencies that the cells of each column of amounts name.
 */
export function currencyTexts(
  column: readonly string[] | undefined,
  named: readonly (readonly string[])[],
  size: number,
): readonly string[] {
  return Array.from({ length: size }, (_, row) => {
    const told = column?.[row] ?? '';
    return told === '' ? (named.map((codes) => codes[row] ?? '').find((code) => code !== '') ?? '') : told;
  });
}
