import { normalWords } from '../model/words';
import { ACTIVITY_TYPES, type ActivityTypeId } from './activity-types';

/** A function from the word that an export has for a kind of touch to its id; undefined for an unknown word. */
export function activityTypeReader(): (text: string) => ActivityTypeId | undefined {
  const byWord = new Map<string, ActivityTypeId>();
  for (const { id, words } of ACTIVITY_TYPES) for (const word of [normalWords(id), ...words]) byWord.set(word, id);
  return (text) => byWord.get(normalWords(text));
}
