import type { FunctionsAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';

/** Does what is asked on the functions tab of the sidebar. */
export const functionsDoing: Doing<FunctionsAnswers> = {};
