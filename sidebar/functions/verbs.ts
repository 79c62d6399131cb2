import type { FunctionsAnswers } from '../../src/protocol/answers';
import { isObject, type VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const functionsVerbs: VerbTraits<FunctionsAnswers> = {
  functions: { reads: true, looksRight: (value) => isObject(value) && typeof value['separator'] === 'string' },
  insert: {
    reads: false,
    looksRight: (value) => isObject(value) && typeof value['where'] === 'string' && Array.isArray(value['given']),
  },
};
