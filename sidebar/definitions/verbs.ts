import type { DefinitionsAnswers } from '../../src/protocol/answers';
import { isObject, type VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const definitionsVerbs: VerbTraits<DefinitionsAnswers> = {
  definitions: { reads: true, looksRight: (value) => isObject(value) && Array.isArray(value['settings']) },
  engagement: { reads: true, looksRight: (value) => isObject(value) && isObject(value['touches']) },
};
