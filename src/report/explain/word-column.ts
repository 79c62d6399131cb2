import type { WordColumn } from '../../protocol/answers';

/** The words of a column, each told once. */
export function wordColumn(texts: readonly string[]): WordColumn {
  const places = new Map<string, number>();
  const of = texts.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { words: [...places.keys()], of };
}
