import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';

/** What Stryker's instrumented code reads and counts, in one global object. */
export interface StrykerState {
  activeMutant?: string | undefined;
  /** Undefined while modules load: what runs then counts as static. */
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number;
}

const state: StrykerState = {};

/** The one object of that kind. */
export function strykerState(): StrykerState {
  Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, state);
  return state;
}
