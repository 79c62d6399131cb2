import type { BuildAnswers } from '../src/protocol/answers';
import type { Verb } from '../src/protocol/verbs';
import { checkVerbs } from './check/verbs';
import { dataVerbs } from './data/verbs';
import { definitionsVerbs } from './definitions/verbs';
import { explainVerbs } from './explain/verbs';
import { functionsVerbs } from './functions/verbs';
import { isObject, type VerbTraits } from './verb-traits';

const isBuild = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['stages']) && Array.isArray(value['notes']) && isObject(value['kpis']);

const buildVerbs: VerbTraits<BuildAnswers> = {
  build: { reads: false, looksRight: isBuild },
  live: { reads: false, looksRight: isBuild },
  show: { reads: true, looksRight: (value) => value === null || value === undefined },
};

const VERBS: VerbTraits = {
  ...dataVerbs,
  ...buildVerbs,
  ...definitionsVerbs,
  ...checkVerbs,
  ...explainVerbs,
  ...functionsVerbs,
};

/** Whether a request reads only. */
export const readsOnly = (verb: Verb): boolean => VERBS[verb].reads;

/** Whether this is what this release answers to the verb. */
export const looksRight = (verb: Verb, data: unknown): boolean => VERBS[verb].looksRight(data);
