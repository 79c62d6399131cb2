import type { DefinitionsAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { definitionsNow } from '../../sheets/definitions-now';
import { engagementNow } from '../../sheets/engagement-now';
import { opened } from './opened';

/** Does what is asked on the definitions tab of the sidebar. */
export const definitionsDoing: Doing<DefinitionsAnswers> = {
  definitions: () => definitionsNow(opened()),
  engagement: ({ settings }) => engagementNow(opened(), settings),
};
