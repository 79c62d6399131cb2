import { STAGE_IDS } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import { normalWords, wordSet } from '../model/words';
import type { Findings } from './findings';
import { remembering } from './remembering';
import { unknownWords } from './unknown-words';

/** The words by which spend sheets name a stage of the funnel. */
const STAGE_WORDS: Readonly<Record<StageId, ReadonlySet<string>>> = {
  target: wordSet('1, stage 1, target, targets, target accounts, targeting, awareness, identify, all'),
  engaged: wordSet('2, stage 2, engaged, engage, engagement, engaged accounts'),
  opportunity: wordSet('3, stage 3, opportunity, opportunities, pipeline, consideration'),
  won: wordSet('4, stage 4, won, deal won, deals won, close, closing, closed won, decision'),
  retention: wordSet('5, stage 5, retention, retain, renewal, renewals, customers'),
  expansion: wordSet('6, stage 6, expansion, expand, upsell, cross-sell, advocacy'),
};

/** The place of a stage in the funnel, from 0. */
export function stagePlace(stage: StageId): number {
  return STAGE_IDS.indexOf(stage);
}

/** A reader of the stage a cost is for; blank and unknown ones count from the first stage on, unknown ones are listed. */
export function costStages(findings: Findings): { stageOf: (text: string) => number; say: () => void } {
  const unknown = unknownWords(findings, 'spend', 'unknown-cost-stage');
  const placeOf = remembering((text) => {
    const words = normalWords(text).replace(/^[1-6] (?=\D)/, '');
    return STAGE_IDS.findIndex((stage) => STAGE_WORDS[stage].has(words));
  });
  return {
    stageOf: (text) => {
      const place = placeOf(text);
      if (place === -1 && text !== '') unknown.meet(text);
      return Math.max(0, place);
    },
    say: unknown.say,
  };
}
