import { parted, wordKey } from '../model/words';
import type { ActivityTypeId } from './activity-types';
import { activityTypeReader } from './read-activity-type';

/** The kinds of touch that a team has words of its own for. */
export type TouchWords = {
  /** The kind that a text means, by the team's words, then by those we know; undefined for any other. */
  readonly idOf: (text: string) => ActivityTypeId | undefined;
  /** Parts of the setting that name no kind of touch. */
  readonly unknown: readonly string[];
};

/** The words of a team, written as `Discovery call = Meeting; Booth scan = Event`. */
export function touchWords(text: string): TouchWords {
  const known = activityTypeReader();
  const own = new Map<string, ActivityTypeId>();
  const unknown: string[] = [];
  for (const part of parted(text)) {
    const at = part.search(/[=＝](?!.*[=＝])/);
    const [word, id] = [wordKey(part.slice(0, Math.max(0, at))), known(part.slice(at + 1))];
    if (word === '' || id === undefined) unknown.push(part);
    else own.set(word, id);
  }
  return { idOf: (touch) => own.get(wordKey(touch)) ?? known(touch), unknown };
}
