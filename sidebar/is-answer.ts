import type { Answer } from '../src/protocol/answers';
import type { AnswerOf, Verb } from '../src/protocol/verbs';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isWorkbook = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['sources']) && Array.isArray(value['settings']);

const isBuild = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['stages']) && Array.isArray(value['notes']) && isObject(value['kpis']);

const isShown = (value: unknown): boolean => value === null || value === undefined;

/** What tells an answer of this release from that of another; the protocol number vouches for the rest. */
const looksRight: { readonly [V in Verb]: (data: unknown) => boolean } = {
  state: isWorkbook,
  find: isWorkbook,
  'use-selection': isWorkbook,
  'use-range': isWorkbook,
  forget: isWorkbook,
  map: isWorkbook,
  answer: isWorkbook,
  build: isBuild,
  live: isBuild,
  show: isShown,
};

/** Whether a value from the server is an answer to this verb. */
export function isAnswerTo<V extends Verb>(verb: V, value: unknown): value is Answer<AnswerOf[V]> {
  if (!isObject(value)) return false;
  if (value['ok'] === true) return looksRight[verb](value['data']);
  const trouble = value['trouble'];
  return value['ok'] === false && isObject(trouble) && typeof trouble['what'] === 'string';
}
