import type { SidebarWords } from '../src/messages/sidebar-words';
import type { Trouble } from '../src/protocol/answers';
import type { Verb } from '../src/protocol/verbs';
import { readsOnly } from './verbs';

type Cause = keyof SidebarWords['failure'];

const CODES: Readonly<Record<Cause, string>> = {
  otherVersion: 'VERSION',
  outside: 'SERVICE',
  offline: 'SERVICE',
  rights: 'RIGHTS',
  tooLong: 'TIME',
  unknown: 'UNKNOWN',
};

/** How Google words its failures in English; in other languages the cause stays unknown. */
const SIGNS: readonly (readonly [RegExp, Cause])[] = [
  [/networkerror|connection failure|http 0|offline/i, 'offline'],
  [/authori[sz]ation|permission|access denied/i, 'rights'],
  [/maximum execution time|timed out/i, 'tooLong'],
  [/is not a function|script function not found/i, 'otherVersion'],
];

const troubleFrom = (words: SidebarWords, cause: Cause, changed: Trouble['changed']): Trouble => ({
  code: CODES[cause],
  where: '',
  ...words.failure[cause],
  changed,
});

const messageOf = (failure: unknown): string =>
  failure instanceof Error ? `${failure.name} ${failure.message}` : String(failure);

/** The trouble of a page that has no Google Sheets around it. */
export const outsideSheets = (words: SidebarWords): Trouble => troubleFrom(words, 'outside', 'no');

/** The trouble of a sidebar whose server is of another release. */
export const otherVersion = (words: SidebarWords, verb: Verb): Trouble =>
  troubleFrom(words, 'otherVersion', readsOnly(verb) ? 'no' : 'unknown');

/** What a failure of the platform means, in words that do not repeat it. */
export function failureOf(words: SidebarWords, verb: Verb, failure: unknown): Trouble {
  const message = messageOf(failure);
  const cause = SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'unknown';
  return troubleFrom(words, cause, readsOnly(verb) ? 'no' : 'unknown');
}
