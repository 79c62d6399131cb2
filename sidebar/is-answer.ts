import type { Answer } from '../src/protocol/answers';
import type { AnswerOf, Verb } from '../src/protocol/verbs';
import { isObject } from './verb-traits';
import { looksRight } from './verbs';

/** Whether a value from the server is an answer to this verb. */
export function isAnswerTo<V extends Verb>(verb: V, value: unknown): value is Answer<AnswerOf[V]> {
  if (!isObject(value)) return false;
  if (value['ok'] === true) return looksRight(verb, value['data']);
  const trouble = value['trouble'];
  return value['ok'] === false && isObject(trouble) && typeof trouble['what'] === 'string';
}
