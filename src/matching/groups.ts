/** Things numbered from 0 in groups that only grow together. */
export class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, thing) => thing);
  }

  /** The group of a thing: the lowest thing in it. */
  of(thing: number): number {
    let root = thing;
    for (let parent = this.parentOf(root); parent !== root; parent = this.parentOf(root)) root = parent;
    this.parents[thing] = root;
    return root;
  }

  /** Makes one group of those of two things. */
  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].sort((first, second) => first - second);
    if (low !== undefined && high !== undefined) this.parents[high] = low;
  }

  private parentOf(thing: number): number {
    return this.parents[thing] ?? thing;
  }
}

/** The numbers of the things that have each key. */
export function byKey(keysOfThings: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [thing, keys] of keysOfThings.entries()) {
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [thing]);
      else known.push(thing);
    }
  }
  return holders;
}
