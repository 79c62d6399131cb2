import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { countedStep } from './steps';

/** What Stryker's instrumented code reads and counts, in one global object. */
export interface StrykerState {
  activeMutant?: string | undefined;
  /** Undefined while modules load: what runs then counts as static. */
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
}

let active: string | undefined;

const state: StrykerState = {
  // Every place that may be changed asks for it whenever it is passed.
  get activeMutant() {
    countedStep();
    return active;
  },
  set activeMutant(id) {
    active = id;
  },
};

/** The one object of that kind. */
export function strykerState(): StrykerState {
  Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, state);
  return state;
}
