import { ACQUISITION_COST } from './acquisition-cost';
import { CONTRACT_VALUE } from './contract-value';
import { ENGAGEMENT } from './engagement';
import type { FunctionDefinition } from './function-definition';
import { WINNING } from './winning';

/** A custom function with the examples of its card. */
export type RegisteredFunction = FunctionDefinition & {
  /** The first worked example, with the separator of every country and with the comma. */
  readonly examples: readonly string[];
};

/** All custom functions in the order of the docs and the sidebar; everything said about them derives from here. */
export const FUNCTIONS: readonly RegisteredFunction[] = [
  ...WINNING,
  ...ENGAGEMENT,
  ...CONTRACT_VALUE,
  ...ACQUISITION_COST,
].map((definition) => {
  const [{ formula }] = definition.worked;
  return { ...definition, examples: [formula, formula.replace(/;/g, ',')] };
});
