// What is mutated, and which tests judge it: the tests of the room itself, so that a room needs no other to be right.

/** A part of the product with the tests that have to notice every change of it. */
export interface Room {
  readonly name: string;
  /** Paths that may be folders; a leading `!` takes out. Lists of words and sentences are data, not decisions. */
  readonly mutate: readonly string[];
  /** Folders or files of tests. None starts a host, a browser or an engine. */
  readonly tests: readonly string[];
  /** A guard: every survivor has to be explained. The others need a score of 90 %. */
  readonly guard?: true;
}

/** Every mutated room, the small ones first. */
export const ROOMS: readonly Room[] = [{ name: 'model', mutate: ['src/model'], tests: ['test/model'] }];
