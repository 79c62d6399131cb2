import type { FunctionsAnswers } from '../../src/protocol/answers';
import type { VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const functionsVerbs: VerbTraits<FunctionsAnswers> = {};
