import type { ExplainAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';

/** Does what is asked on the explain tab of the sidebar. */
export const explainDoing: Doing<ExplainAnswers> = {};
