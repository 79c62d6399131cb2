import type { CheckAnswers } from '../../src/protocol/answers';
import { isObject, type VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const checkVerbs: VerbTraits<CheckAnswers> = {
  check: {
    reads: true,
    looksRight: (value) => isObject(value) && Array.isArray(value['tables']) && Array.isArray(value['waiting']),
  },
  'go-to': { reads: true, looksRight: (value) => value === null },
};
