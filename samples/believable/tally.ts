/** Key numbers of the sample, counted while it is made and never read back from it. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Adds to a number; the first time makes it. */
  add(id: string, amount = 1): void {
    this.counts.set(id, (this.counts.get(id) ?? 0) + amount);
  }

  /** Adds to a number if something holds. */
  addIf(holds: boolean, id: string, amount = 1): void {
    if (holds) this.add(id, amount);
  }

  /** A number so far, 0 if nothing was added. */
  of(id: string): number {
    return this.counts.get(id) ?? 0;
  }
}
