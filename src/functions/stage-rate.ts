import { LOST_WORDS, stageReader, WON_WORDS } from '../model/stage-words';
import { wordSet } from '../model/words';
import { textsOf, type ListArgument } from './coercion/read-list';

/** Won ÷ (won + lost) of a list of deal stages; `''` while no deal is closed. */
export function stageRate(stages: ListArgument): number | '' {
  const stateOf = stageReader(wordSet(WON_WORDS), wordSet(LOST_WORDS));
  let won = 0;
  let lost = 0;
  for (const stage of textsOf(stages, ['text'], 'not-a-stage')) {
    const state = stateOf(stage);
    if (state === 'won') won++;
    if (state === 'lost') lost++;
  }
  return won + lost === 0 ? '' : won / (won + lost);
}
