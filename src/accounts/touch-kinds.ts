import { deedReader } from '../engagement/deeds';
import type { DeedCounts } from '../engagement/deeds';
import type { ScoredKind } from '../engagement/score-model';
import type { NumberColumnId } from '../metrics/account-columns';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import type { ActivityTypeId } from '../settings/activity-types';
import { touchWords } from '../settings/touch-words';
import type { Table } from '../tables/table';
import { isToldAsTotal } from './campaign-totals';
import type { Draft } from './draft';
import { remembering } from './remembering';
import type { KindFold, TouchFold } from './touches/touch';

/** The column that counts each kind of touch. */
export const COUNTED: Readonly<Partial<Record<ActivityTypeId, NumberColumnId>>> = {
  ad_impression: 'impressions',
  ad_click: 'ad_clicks',
  website_visit: 'website_visits',
  high_value_page: 'high_value_visits',
  anonymous_visitor: 'anonymous_visitors',
  chat: 'chats',
  content_download: 'content_downloads',
  form_fill: 'form_fills',
  social: 'social',
  call: 'calls_demos',
  meeting: 'calls_demos',
  demo: 'calls_demos',
  event: 'offline',
  gift: 'offline',
  referral: 'referrals',
};

/** What one kind of touch does to an account, looked up once per word. */
export type Kind = ScoredKind &
  DeedCounts & {
    readonly column: Float64Array | undefined;
    /** Whether campaigns may tell it as a total. */
    readonly totalled: boolean;
    /** What only this kind tells. */
    readonly folds: readonly KindFold[];
  };

/** The kinds of touch in a table, by the word in the sheet or by id. */
export type Kinds = {
  /** What a word means; an unknown word engages, scores nothing and is named once. */
  readonly named: (text: string) => Kind;
  readonly ofId: (id: ActivityTypeId) => Kind;
};

/** The kinds of touch, and what each does under the agreed settings. */
export function kindsOf({ numbers, settings, findings }: Draft, table: Table, folds: readonly TouchFold[]): Kinds {
  const { idOf, unknown } = touchWords(settings.touch_words);
  for (const received of unknown) findings.sayOfSetting('touch_words', 'setting-name', received);
  const deedCounts = deedReader(settings);
  const make = (id: ActivityTypeId | undefined): Kind => {
    const place = ACTIVITY_TYPES.findIndex((type) => type.id === id);
    const column = id === undefined ? undefined : COUNTED[id];
    return {
      id: id ?? 'unknown',
      place,
      weight: id === undefined ? 0 : settings[`weight_${id}`],
      column: column === undefined ? undefined : numbers[column],
      ...deedCounts(ACTIVITY_TYPES[place]?.did, id),
      totalled: id !== undefined && isToldAsTotal(id),
      folds: id === undefined ? [] : folds.flatMap((fold) => fold.of[id] ?? []),
    };
  };
  const known = new Map<ActivityTypeId, Kind>();
  const ofId = (id: ActivityTypeId): Kind => {
    const kind = known.get(id) ?? make(id);
    known.set(id, kind);
    return kind;
  };
  const named = remembering((text): Kind => {
    const id = idOf(text);
    if (id !== undefined) return ofId(id);
    findings.say(table.id, 'unknown-type', text);
    return make(undefined);
  });
  return { named, ofId };
}
