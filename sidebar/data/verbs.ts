import type { DataAnswers } from '../../src/protocol/answers';
import { isObject, type VerbTraits } from '../verb-traits';

const looksRight = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['sources']) && Array.isArray(value['settings']);

/** What the page knows about the requests on the data. */
export const dataVerbs: VerbTraits<DataAnswers> = {
  state: { reads: true, looksRight },
  find: { reads: false, looksRight },
  'use-selection': { reads: false, looksRight },
  'use-range': { reads: false, looksRight },
  forget: { reads: false, looksRight },
  map: { reads: false, looksRight },
  answer: { reads: false, looksRight },
};
