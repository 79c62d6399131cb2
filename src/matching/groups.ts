/** Things numbered from 0 in groups that only grow together. */
export class Groups {
  /** Of each thing one of its group that is no higher; itself when there is none. */
  private readonly parents = new Map<number, number>();

  /** The group of a thing: the lowest thing in it. */
  of(thing: number): number {
    let root = thing;
    for (let parent = this.parentOf(root); parent !== root; parent = this.parentOf(root)) root = parent;
    this.parents.set(thing, root);
    return root;
  }

  /** Makes one group of those of two things. */
  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)];
    this.parents.set(Math.max(first, second), Math.min(first, second));
  }

  private parentOf(thing: number): number {
    return this.parents.get(thing) ?? thing;
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
