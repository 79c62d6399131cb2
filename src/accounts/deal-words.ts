import { textAt } from '../model/columns';
import { openStages, stageReader } from '../model/stage-words';
import type { DealState } from '../model/stage-words';
import { holdsPhrase, normalWords } from '../model/words';
import type { Settings } from '../settings/settings';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { remembering } from './remembering';
import { unknownWords } from './unknown-words';

/** What a deal is; `unknown` when the export has no column that says it. */
export type DealType = 'new' | 'expansion' | 'renewal' | 'unknown';

/** What the words of a deal mean. */
export type DealWords = {
  /** What became of it by the as-of date. */
  readonly outcome: DealState;
  readonly type: DealType;
};

type DealWordsReader = {
  readonly at: (row: number) => DealWords;
  /** The outcome alone, without keeping a count of unknown words. */
  readonly outcomeAt: (row: number) => DealState;
  /** Tells the unknown words of the rows read. */
  readonly say: () => void;
};

/**
 * A reader of stages and types.
 *
 * A stage that fits no list is open, a type that fits none is new business; `say` lists both, once per word.
 */
export function dealWords(draft: Draft, table: Table): DealWordsReader {
  const { settings, findings } = draft;
  const stages = textsOf(table, 'stage');
  const types = textsOf(table, 'type');
  const outcomeOf = stageReader(settings.won_words, settings.lost_words);
  const isKnown = remembering(openStages(settings.open_words));
  const typeOf = remembering((type) => dealType(type, settings));
  const unknownStages = unknownWords(findings, table.id, 'unknown-stage');
  const unknownTypes = unknownWords(findings, table.id, 'unknown-deal-type');
  const readType = (text: string): DealType => {
    const type = typeOf(text);
    if (type === undefined) unknownTypes.meet(text);
    return type ?? 'new';
  };
  return {
    at: (row) => {
      const stage = textAt(stages, row);
      const outcome = outcomeOf(stage);
      if (outcome === 'open' && !isKnown(stage)) unknownStages.meet(stage);
      return { outcome, type: types.length === 0 ? 'unknown' : readType(textAt(types, row)) };
    },
    outcomeAt: (row) => outcomeOf(textAt(stages, row)),
    say: () => {
      unknownStages.say();
      unknownTypes.say();
    },
  };
}

/** What the lists of deal types are agreed to be. */
export type AgreedTypes = Pick<Settings, 'new_words' | 'expansion_words' | 'renewal_words'>;

/** What a deal type means; undefined for one that fits no list. */
export function dealType(type: string, settings: AgreedTypes): Exclude<DealType, 'unknown'> | undefined {
  const words = normalWords(type);
  const says = (phrases: ReadonlySet<string>): boolean => [...phrases].some((phrase) => holdsPhrase(words, phrase));
  if (says(settings.renewal_words)) return 'renewal';
  if (says(settings.expansion_words)) return 'expansion';
  return says(settings.new_words) ? 'new' : undefined;
}
