import type { CheckAnswers } from '../../src/protocol/answers';
import type { VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const checkVerbs: VerbTraits<CheckAnswers> = {};
