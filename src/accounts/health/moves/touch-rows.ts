import { numberAt } from '../../../model/columns';
import { deedReader } from '../../../engagement/deeds';
import type { DeedCounts } from '../../../engagement/deeds';
import type { Period } from '../../../model/day';
import { ACTIVITY_TYPES } from '../../../settings/activity-types';
import type { ActivityTypeId } from '../../../settings/activity-types';
import type { Settings } from '../../../settings/settings';
import { touchWords } from '../../../settings/touch-words';
import { numbersOf, wordsOf } from '../../../tables/table';
import type { Table } from '../../../tables/table';
import type { KindParts } from '../../touches/touch';
import type { Cause } from '../cause';
import type { BoundTerms, ByKind, Only } from './move';

/** A kind of touch, with what it counts for as agreed. */
type AgreedKind = DeedCounts & { readonly id: ActivityTypeId; readonly weight: number };

/** Whether touches of a kind are among those asked for. */
export type KindTest = (kind: AgreedKind, settings: Settings) => boolean;
type SpanOf = (terms: BoundTerms) => Period;

/** Touches that may be of some kinds, on some days; what a row does not tell, or what is to be put right, may be anything. */
export function touches(isKind: KindTest, spanOf: SpanOf = () => ({ from: -Infinity, to: Infinity })): Only {
  return (table, cause, terms, byKind) => {
    const { field, count } = cause;
    const mayBe = kindTest(isKind, terms.settings);
    const { words } = wordsOf(table, 'type').numbered();
    const days = numbersOf(table, field === 'date' ? '' : 'date');
    const { from, to } = spanOf(terms);
    const rows: number[] = [];
    for (const [code, those] of byKind()) {
      if (!mayBe(field === 'type' ? '' : (words[code] ?? ''))) continue;
      for (const row of those) {
        const day = numberAt(days, row);
        if (!(day < from || day > to)) rows.push(row);
      }
    }
    const unread = mayBe('') ? Math.max(0, count - cause.rows.length) : 0;
    return { ...cause, rows, count: rows.length + unread };
  };
}

/** The rows of a cause by the number of their word for the kind of touch; under -1 those that nothing is known of. */
export function rowsByKind(table: Table, cause: Cause): ByKind {
  const { codes } = wordsOf(table, 'type').numbered();
  const groups = new Map<number, number[]>();
  for (const row of cause.rows) {
    const code = row < 0 ? -1 : (codes[row] ?? 0);
    const group = groups.get(code) ?? [];
    if (group.push(row) === 1) groups.set(code, group);
  }
  return groups;
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

/** Touches in the period that have a part in a number. */
export function inPeriod(parts: KindParts<unknown>): Only {
  return touches(({ id }) => id in parts, periodOf);
}

/** The days that count in the period. */
export const periodOf: SpanOf = ({ frame }) => frame.period;

/** The days that count in the score. */
export const lookBackOf: SpanOf = ({ frame: { asOf }, settings }) => ({
  from: asOf - settings.look_back_days + 1,
  to: asOf,
});
