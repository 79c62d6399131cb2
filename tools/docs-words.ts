// docs/words.md, written from the lists of words by which exports are read.
import { CONTENT_STAGE_WORDS } from '../src/accounts/content-stages';
import { SPAN_WORDS } from '../src/accounts/cost-days';
import { COST_STAGE_WORDS } from '../src/accounts/cost-stages';
import { STANCE_WORDS } from '../src/accounts/stances';
import { VARIANT_WORDS } from '../src/accounts/touches/ad-variants';
import { LANGUAGES } from '../src/model/languages';
import type { Language, Spoken } from '../src/model/languages';
import { STAGE_WORDS } from '../src/model/stage-words';
import { TABLE_IDS } from '../src/model/table-id';
import { ACTIVITY_WORDS } from '../src/settings/activity-words';
import { DEAL_TYPE_WORDS } from '../src/settings/sections/deal-words';
import { BESIDE_COST_WORDS } from '../src/accounts/cost-kinds';
import { OVERHEAD_WORDS } from '../src/settings/sections/money';
import { RUNNING_WORDS } from '../src/tables/definitions/customers';
import { FLAG_WORDS } from '../src/tables/read-cell';
import { TABLES } from '../src/tables/registry';

const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  sw: 'Swahili',
  ar: 'Arabic',
  zh: 'Chinese',
  tr: 'Turkish',
};

type Row = readonly [string, Spoken];

/** Every list, with what it is for and whether a team can change it. */
const LISTS: readonly { readonly title: string; readonly about: string; readonly rows: readonly Row[] }[] = [
  {
    title: 'What became of a deal',
    about:
      'Looked for as whole words within the stage. Change them on the definitions tab: every stage that is neither won nor lost is open.',
    rows: Object.entries(STAGE_WORDS),
  },
  {
    title: 'What kind of deal it is',
    about: 'Looked for as whole words within the type. Change them on the definitions tab.',
    rows: Object.entries(DEAL_TYPE_WORDS),
  },
  {
    title: 'Kinds of touch',
    about: 'The whole cell. Add your own under *Your words for touches* on the definitions tab.',
    rows: Object.entries(ACTIVITY_WORDS).map(([id, words]) => [id.replace(/_/g, ' '), words]),
  },
  {
    title: 'Costs outside the programme',
    about:
      'The whole category, or the whole channel where no column is a category, apart from the words beside the cost, years and quarters. Change those of overhead on the definitions tab.',
    rows: [
      ['overhead', OVERHEAD_WORDS],
      ['beside the cost', BESIDE_COST_WORDS],
    ],
  },
  {
    title: 'The stage a cost is for',
    about: 'The whole cell, with or without the number of the stage; the number alone will do.',
    rows: Object.entries(COST_STAGE_WORDS),
  },
  {
    title: 'The days a cost is for',
    about: 'The header of the date. Under any other header a cost is for the day it names, or up to its end date.',
    rows: Object.entries(SPAN_WORDS),
  },
  {
    title: 'How a person stands towards you',
    about: 'The whole cell, or a yes under a header that names a stance.',
    rows: Object.entries(STANCE_WORDS),
  },
  {
    title: 'The part of the funnel that content is for',
    about: 'The whole cell.',
    rows: [
      ['top', CONTENT_STAGE_WORDS.content_tofu],
      ['middle', CONTENT_STAGE_WORDS.content_mofu],
      ['bottom', CONTENT_STAGE_WORDS.content_bofu],
    ],
  },
  { title: 'The two variants of an ad', about: 'The whole cell.', rows: Object.entries(VARIANT_WORDS) },
  { title: 'Yes and no', about: 'The whole cell.', rows: Object.entries(FLAG_WORDS) },
  {
    title: 'Contracts whose renewal is not told',
    about: 'The whole cell of the column Renewed; it counts as blank, and the days tell whether the contract runs.',
    rows: [['running or ended', RUNNING_WORDS]],
  },
];

function entries(rows: readonly Row[]): string {
  return rows
    .map(([name, words]) => {
      const lines = LANGUAGES.map((language) => `- ${NAMES[language]}: ${words[language]}`);
      return `**${name}**\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

function headers(): readonly string[] {
  return TABLE_IDS.map((id) => {
    const { name, fields } = TABLES[id];
    const rows = fields.map(({ name: field, headers: known }): Row => {
      const listed = (language: Language): string => known[language].join(', ');
      return [field, { en: listed('en'), sw: listed('sw'), ar: listed('ar'), zh: listed('zh'), tr: listed('tr') }];
    });
    return `### ${name}\n\n${entries(rows)}`;
  });
}

/** The page of all words. */
export function wordsPage(): string {
  return [
    '# Words that are understood',
    'Written by `npm run docs` from the lists in the code. Case, accents, punctuation, full-width letters and the Turkish i make no difference. A stage, a type or a touch under any other word is listed by the build.',
    ...LISTS.map(({ title, about, rows }) => `## ${title}\n\n${about}\n\n${entries(rows)}`),
    '## Headers of columns',
    'The best known first. Any header can be given a column of its own in the sidebar.',
    ...headers(),
  ].join('\n\n');
}
