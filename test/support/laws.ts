/** Under mutation every change of the code is tried against these laws: fewer examples tell as well. */
const UNDER_MUTATION = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

/** So many examples of a law, or the few that mutation testing can afford. */
export const runs = (count: number): number => (UNDER_MUTATION ? Math.min(count, 25) : count);

/** How laws are tried: with the same examples every time, so that a failure is found again. */
export const LAW = { seed: 20_241_231, numRuns: runs(100) } as const;
