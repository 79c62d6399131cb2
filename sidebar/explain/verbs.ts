import type { ExplainAnswers } from '../../src/protocol/answers';
import { isObject, type VerbTraits } from '../verb-traits';

/** What the page knows about the requests of this tab. */
export const explainVerbs: VerbTraits<ExplainAnswers> = {
  kpis: { reads: true, looksRight: (value) => isObject(value) && Array.isArray(value['kpis']) },
  explain: {
    reads: true,
    looksRight: (value) => isObject(value) && Array.isArray(value['parts']) && Array.isArray(value['names']),
  },
  'list-to-tab': { reads: false, looksRight: (value) => isObject(value) && typeof value['tab'] === 'string' },
};
