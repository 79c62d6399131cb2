/** Texts that mean the same: the first of them as it was written, and how many there are. */
export type Mention = { readonly text: string; readonly count: number };

/** Counts texts that mean the same. */
export class Mentions {
  private readonly counts = new Map<string, { text: string; count: number }>();

  /** Counts a text under the key of what it means. */
  add(key: string, text: string, count = 1): void {
    const mention = this.counts.get(key);
    if (mention === undefined) this.counts.set(key, { text, count });
    else mention.count += count;
  }

  /** How many different things were meant. */
  get size(): number {
    return this.counts.size;
  }

  /** Every mention, in the order of the first text of each. */
  all(): readonly Mention[] {
    return [...this.counts.values()];
  }

  /** The most frequent mentions, at most so many; those counted first before others as frequent. */
  top(most: number): readonly Mention[] {
    return [...this.counts.values()].sort((one, other) => other.count - one.count).slice(0, most);
  }
}
