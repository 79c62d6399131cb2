import { wordKey, wordReader } from '../model/words';
import { ACTIVITY_TYPES, type ActivityTypeId } from './activity-types';
import { ACTIVITY_WORDS } from './activity-words';

/** A function from the word that an export has for a kind of touch, or its id, to its id; undefined for another word. */
export function activityTypeReader(): ActivityTypeReader {
  return (reader ??= newReader());
}

type ActivityTypeReader = (text: string) => ActivityTypeId | undefined;

/** Made on first need: to put the words of all languages in their normal form takes long. */
let reader: ActivityTypeReader | undefined;

function newReader(): ActivityTypeReader {
  const ids = new Map(ACTIVITY_TYPES.map(({ id }) => [wordKey(id), id]));
  const meaning = wordReader(ACTIVITY_TYPES.map(({ id }) => [id, ACTIVITY_WORDS[id]]));
  return (text) => meaning(text) ?? ids.get(wordKey(text));
}
