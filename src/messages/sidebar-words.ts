// The words of the sidebar, one catalogue per language. A sentence is written whole: components never join words.

import { checkWords } from './sidebar/check';
import { dataWords } from './sidebar/data';
import { definitionsWords } from './sidebar/definitions';
import { explainWords } from './sidebar/explain';
import { functionsWords } from './sidebar/functions';
import { shellWords } from './sidebar/shell';

const english = {
  language: 'en',
  direction: 'ltr',
  ...shellWords,
  ...dataWords,
  definitions: definitionsWords,
  check: checkWords,
  explain: explainWords,
  functions: functionsWords,
};

/** Every word and sentence the sidebar shows; another language is complete or does not compile. */
export type SidebarWords = typeof english;

const languages: ReadonlyMap<string, SidebarWords> = new Map([['en', english]]);

/** The words for a locale such as `en`, `en_GB` or `sw-KE`; English where its language is not there yet. */
export function sidebarWords(locale: string): SidebarWords {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return languages.get(language) ?? english;
}
