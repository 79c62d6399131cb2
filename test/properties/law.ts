import fc from 'fast-check';
import { LAW, runs } from '../support/laws';

/** A property of the specification by its number: what holds, and for what. */
export type Law = { readonly id: `P${number}`; readonly says: string; readonly holds: () => number };

/** How often a law is tried whose single try is cheap. */
export const TIMES = runs(1_000);

/** A law over anything that an arbitrary makes; it gives how often it was tried. */
export const law = <T>(id: Law['id'], says: string, anything: fc.Arbitrary<T>, holds: (one: T) => void): Law => ({
  id,
  says,
  holds: () => {
    const tried = fc.check(fc.property(anything, holds), { ...LAW, numRuns: TIMES });
    if (tried.failed) throw new Error(fc.defaultReportMessage(tried));
    return tried.numRuns;
  },
});

/** Keys that objects have without being asked. */
export const dangerous = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf');
