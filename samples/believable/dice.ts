/** Chance that comes out the same for the same seed, on every machine. */
export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in so many of 100 cases. */
  readonly percent: (chance: number) => boolean;
  /** One of the choices. */
  readonly pick: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
  /** All of the choices in another order. */
  readonly shuffle: <Choice>(choices: readonly Choice[]) => Choice[];
};

/** Dice from a seed (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  return {
    between: (low, high) => low + below(Math.max(1, high - low + 1)),
    percent: (chance) => below(100) < chance,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    shuffle: (choices) => {
      const keyed = choices.map((choice) => ({ choice, key: below(0x7fffffff) }));
      return keyed.sort((a, b) => a.key - b.key).map(({ choice }) => choice);
    },
  };
}
