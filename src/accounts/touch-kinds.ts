import type { NumberColumnId } from '../metrics/account-columns';
import { normalWords } from '../model/words';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import type { ActivityTypeId } from '../settings/activity-types';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { remembering } from './read-deals';

/** The column that counts each kind of touch. */
const COUNTED: Readonly<Partial<Record<ActivityTypeId, NumberColumnId>>> = {
  ad_impression: 'impressions',
  ad_click: 'ad_clicks',
  website_visit: 'website_visits',
  high_value_page: 'high_value_visits',
  chat: 'chats',
  content_download: 'content_downloads',
  form_fill: 'form_fills',
  social: 'social',
  call: 'calls_demos',
  meeting: 'calls_demos',
  demo: 'calls_demos',
  event: 'offline',
  gift: 'offline',
};

/** Being shown an ad or sent a mail is nothing the account did. */
const NO_INTERACTION: ReadonlySet<string> = new Set(['ad_impression', 'email_sent', 'email_delivered', 'no_response']);

/** Opening a mail engages, but is no touch: mail programs open mails by themselves. */
const NO_TOUCH: ReadonlySet<string> = new Set([...NO_INTERACTION, 'email_open']);

/** What one kind of touch does to an account, looked up once per word. */
export type Kind = {
  readonly id: string;
  readonly weight: number;
  readonly column: Float64Array | undefined;
  readonly interaction: boolean;
  readonly touch: boolean;
  readonly content: boolean;
};

/** A reader from the word in the sheet to what that kind of touch does; an unknown word engages and scores nothing. */
export function kindReader({ numbers, settings, findings }: Draft, table: Table): (text: string) => Kind {
  const byWord = new Map<string, ActivityTypeId>();
  for (const type of ACTIVITY_TYPES)
    for (const word of [normalWords(type.id), ...type.words]) byWord.set(word, type.id);
  return remembering((text) => {
    const id = byWord.get(normalWords(text));
    if (id === undefined) findings.say(table.id, 'unknown-type', text);
    const column = id === undefined ? undefined : COUNTED[id];
    return {
      id: id ?? '',
      weight: id === undefined ? 0 : settings[`weight_${id}`],
      column: column === undefined ? undefined : numbers[column],
      interaction: !NO_INTERACTION.has(id ?? ''),
      touch: !NO_TOUCH.has(id ?? ''),
      content: id === 'content_download' || id === 'form_fill',
    };
  });
}
