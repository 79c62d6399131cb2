/** How laws are tried: with the same examples every time, so that a failure is found again. */
export const LAW = { seed: 20_241_231, numRuns: 100 } as const;
