import { ACCOUNT_MATCHING } from './account-matching';
import { CONTRACT_VALUE } from './contract-value';
import { COST_AND_RETURN } from './cost-and-return';
import { ENGAGEMENT } from './engagement';
import { ENGAGEMENT_SCORE } from './engagement-score';
import type { FunctionDefinition } from './function-definition';
import { OPPORTUNITIES } from './opportunities';
import { PEOPLE } from './people';
import { RETENTION } from './retention';
import { SALES_PACE } from './sales-pace';
import { WINNING } from './winning';

/** A custom function with the examples of its card. */
export type RegisteredFunction = FunctionDefinition & {
  /** The first worked example, with the separator of every country and with the comma. */
  readonly examples: readonly string[];
};

/** All custom functions in the order of the docs and the sidebar; everything said about them derives from here. */
export const FUNCTIONS: readonly RegisteredFunction[] = [
  ...WINNING,
  ...SALES_PACE,
  ...ENGAGEMENT,
  ...ENGAGEMENT_SCORE,
  ...PEOPLE,
  ...OPPORTUNITIES,
  ...CONTRACT_VALUE,
  ...COST_AND_RETURN,
  ...RETENTION,
  ...ACCOUNT_MATCHING,
].map((definition) => {
  const [{ formula }] = definition.worked;
  return { ...definition, examples: [formula, formula.replace(/;/g, ',')] };
});
