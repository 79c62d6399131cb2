import { looksOf } from './look-alike';

/** A text that is much like another, and how much: 1 for the same parts of words, 0 for none in common. */
export type Near<T> = { readonly of: T; readonly similarity: number };

/** Texts that a looked up one is most like. */
export interface NearNames<T> {
  add(text: string, of: T): void;
  /** The most similar text, if any is similar enough to be worth a look. */
  nearest(text: string): Near<T> | undefined;
}

/** Below it two names have little more in common than an ending. */
const LEAST = 0.3;

/** What more texts than this have in common tells none of them from the others. */
const COMMON = 400;

/** How many of those with the most in common are compared in full. */
const COMPARED = 16;

/** Two letters that stand for one with an accent where a keyboard has none: `mueller` for `müller`. */
const SPELLED_OUT = /([aou])e/g;

/**
 * An empty collection of names.
 *
 * Similar is what shares three letters in a row, as in PostgreSQL's pg_trgm: the parts in common over all parts.
 * A search looks only at names that share a rare part, so that its cost does not grow with every name there is.
 */
export function nearNames<T>(): NearNames<T> {
  return new Trigrams<T>();
}

type Entry<T> = { readonly of: T; readonly parts: ReadonlySet<string> };

class Trigrams<T> implements NearNames<T> {
  private readonly entries: Entry<T>[] = [];
  private readonly holders = new Map<string, number[]>();

  add(text: string, of: T): void {
    const parts = partsOf(text);
    for (const part of parts) {
      const holders = this.holders.get(part);
      if (holders === undefined) this.holders.set(part, [this.entries.length]);
      else holders.push(this.entries.length);
    }
    this.entries.push({ of, parts });
  }

  nearest(text: string): Near<T> | undefined {
    const parts = partsOf(text);
    let best: Near<T> | undefined;
    for (const place of this.candidates(parts)) {
      const entry = this.entries[place];
      if (entry === undefined) continue;
      const similarity = similarityOf(parts, entry.parts);
      if (similarity >= LEAST && similarity > (best?.similarity ?? 0)) best = { of: entry.of, similarity };
    }
    return best;
  }

  /** The names with the most rare parts in common, those added first before others. */
  private candidates(parts: ReadonlySet<string>): readonly number[] {
    const shared = new Map<number, number>();
    for (const part of parts) {
      const holders = this.holders.get(part) ?? [];
      if (holders.length <= COMMON) for (const place of holders) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const ranked = [...shared].sort(([place, count], [other, otherCount]) => otherCount - count || place - other);
    return ranked.slice(0, COMPARED).map(([place]) => place);
  }
}

function similarityOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Three letters in a row of each word as it looks, with a mark for its beginning and end. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const look of looksOf(text)) {
    for (const word of look.replace(SPELLED_OUT, '$1').split(/[ .-]+/)) {
      const marked = `  ${word} `;
      for (let at = 0; at + 3 <= marked.length; at++) parts.add(marked.slice(at, at + 3));
    }
  }
  return parts;
}
