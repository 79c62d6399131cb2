import { isWithin, numberAt } from '../../../model/columns';
import { deedReader } from '../../../engagement/deeds';
import type { DeedCounts } from '../../../engagement/deeds';
import { ACTIVITY_TYPES } from '../../../settings/activity-types';
import type { ActivityTypeId } from '../../../settings/activity-types';
import type { Settings } from '../../../settings/settings';
import { touchWords } from '../../../settings/touch-words';
import { numbersOf, wordsOf } from '../../../tables/table';
import type { BoundTerms, Only } from './move';

/** A kind of touch, with what it counts for as agreed. */
type AgreedKind = DeedCounts & { readonly id: ActivityTypeId; readonly weight: number };

/** Whether touches of a kind are among those asked for. */
export type KindTest = (kind: AgreedKind, settings: Settings) => boolean;
type DayTest = (day: number, terms: BoundTerms) => boolean;

/** Touches that may be of some kinds, on some days; what a row does not tell, or what is to be put right, may be anything. */
export function touches(isKind: KindTest, isDay: DayTest = () => true): Only {
  return (table, { field }, terms) => {
    const mayBe = kindTest(isKind, terms.settings);
    const { codes, words } = wordsOf(table, 'type').numbered();
    const kinds = words.map((word) => mayBe(field === 'type' ? '' : word));
    const days = numbersOf(table, field === 'date' ? '' : 'date');
    return (row) => {
      if (row < 0) return mayBe('');
      const day = numberAt(days, row);
      return kinds[codes[row] ?? 0] !== false && (Number.isNaN(day) || isDay(day, terms));
    };
  };
}

/** Whether a touch under a word may be of the kinds asked for; a visit may be one to a high-value page. */
function kindTest(isKind: KindTest, settings: Settings): (word: string) => boolean {
  const countsOf = deedReader(settings);
  const fitting = new Set<string>(
    ACTIVITY_TYPES.map(({ id, did }) => ({ id, ...countsOf(did, id), weight: settings[`weight_${id}`] }))
      .filter((kind) => isKind(kind, settings))
      .map(({ id }) => id),
  );
  if (settings.high_value_pages.size > 0 && fitting.has('high_value_page')) fitting.add('website_visit');
  const { idOf } = touchWords(settings.touch_words);
  return (word) => {
    const id = idOf(word);
    return id === undefined ? fitting.size > 0 : fitting.has(id);
  };
}

/** Touches in the period that are of one of these kinds. */
export function inPeriod(...ids: readonly ActivityTypeId[]): Only {
  return touches(({ id }) => ids.includes(id), isInPeriod);
}

/** Whether a day counts in the period. */
export const isInPeriod: DayTest = (day, { frame: { period } }) => isWithin(day, period.from, period.to);

/** Whether a day counts in the score. */
export const isInLookBack: DayTest = (day, { frame, settings }) => day > frame.asOf - settings.look_back_days;
