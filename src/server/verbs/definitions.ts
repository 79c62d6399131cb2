import type { DefinitionsAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';

/** Does what is asked on the definitions tab of the sidebar. */
export const definitionsDoing: Doing<DefinitionsAnswers> = {};
