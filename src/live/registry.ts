import { ACCOUNTS_FUNCTION } from './accounts-function';
import { FUNNEL_FUNCTION } from './funnel-function';
import type { WholeName } from './names';
import type { WholeFunction } from './whole-function';

/** The functions on whole tables by name. */
export const WHOLE_FUNCTIONS: Readonly<Record<WholeName, WholeFunction>> = {
  ABM_ACCOUNTS: ACCOUNTS_FUNCTION,
  ABM_FUNNEL: FUNNEL_FUNCTION,
};

/** The same in the order of the docs, with the examples of their cards. */
export const WHOLE_CARDS = Object.values(WHOLE_FUNCTIONS).map((definition) => ({
  ...definition,
  examples: [definition.worked[0].formula],
}));
