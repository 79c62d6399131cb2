import type { CheckAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';

/** Does what is asked on the check tab of the sidebar. */
export const checkDoing: Doing<CheckAnswers> = {};
