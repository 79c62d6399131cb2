// Every state of the tabs Definitions, Check, Explain and Functions.
import type { Page } from 'playwright-core';
import { ALL_GOOD, ASKING, CHECK, MOVED } from './check-answers';
import { definitionsBy, FACTS, KPIS, TOLD } from './panel-answers';
import { BUILD, BUILT_BEFORE, DATA_TROUBLE, FIRST_RUN } from './sidebar-answers';
import { gives, refuses, type Replies } from './sidebar-page';
import { press, seen, toTab, type State, type States } from './state';

const REFUSED = [refuses(DATA_TROUBLE)];

const ANSWERS: Replies = {
  state: [gives(BUILT_BEFORE)],
  definitions: [gives(definitionsBy('Sales and marketing'))],
  engagement: [gives(FACTS)],
  check: [gives(CHECK)],
  'go-to': [gives(null)],
  kpis: [gives(KPIS)],
  explain: [gives(TOLD)],
  'list-to-tab': [gives({ tab: 'List, engaged', accounts: 40 })],
  functions: [gives({ separator: ',' })],
  insert: [gives({ where: 'Deals, cell H2', given: [] })],
};

/** The last line of the contract. */
const LAST_SETTING = definitionsBy('').settings.at(-1)?.name ?? '';

type Act = (page: Page) => Promise<void>;

/** A state of a tab: answers that are other than usual, what is done on the tab, and what can be seen then. */
const on =
  (tab: string) =>
  (words: string | RegExp, replies: Replies = {}, act: Act = () => Promise.resolve()): State => ({
    replies: { ...ANSWERS, ...replies },
    reach: async (page) => {
      await toTab(page, tab);
      await act(page);
      await seen(page, words);
    },
  });

const pressing =
  (...names: readonly string[]): Act =>
  async (page) => {
    for (const name of names) await press(page, name);
  };

function definitions(): States {
  const shown = on('Definitions');
  const threshold = (text: string): Act => {
    return (page) => page.getByRole('textbox', { name: 'Threshold in points', exact: true }).fill(text);
  };
  return {
    'definitions being read': shown('Reading what you agreed', { definitions: ['silence'], engagement: ['silence'] }),
    'definitions that cannot be read': shown('The period starts on', { definitions: REFUSED }),
    'definitions without data': shown('Read the data again', { engagement: REFUSED }),
    definitions: shown('The same as agreed today.'),
    'definitions never agreed': shown('Nothing is agreed yet', {
      definitions: [gives({ settings: definitionsBy('').settings })],
    }),
    'definitions tried': shown('As agreed today:', {}, threshold('5')),
    'a definition that cannot be read': shown('is not a number that', {}, threshold('twenty')),
    'every definition': shown(LAST_SETTING, {}, async (page) => {
      for (const part of ['Period', 'Deals', 'Weights']) await page.locator('summary', { hasText: part }).click();
    }),
  };
}

function check(): States {
  const shown = on('Check');
  const goTo = pressing('Go to cell A4 of Activities');
  return {
    'nothing to check': shown('Nothing to check yet.', { state: [gives(FIRST_RUN)] }),
    checking: shown('Checking your tables', { check: ['silence'] }),
    'check refused': shown('The check did not finish', { check: REFUSED }),
    checked: shown('6 things to look at in 2 tables'),
    'nothing to put right': shown('Nothing to put right.', { check: [gives(ALL_GOOD)] }),
    'a question at the check': shown('can be read in two ways', { state: [gives(ASKING)] }),
    'every reason': shown('KPIs that wait', {}, async (page) => {
      for (const line of await page.locator('.check summary:visible').all()) await line.click();
    }),
    'a cell on its way': shown('Data health', { 'go-to': ['silence'] }, goTo),
    'a cell that moved': shown('no longer in the range', { 'go-to': [refuses(MOVED)] }, goTo),
    'a cell gone to': shown('Data health', {}, goTo),
    'settings changed since the check': shown('Tables or settings changed since this check.', {}, async (page) => {
      await toTab(page, 'Data');
      await page.getByLabel('Compare with').selectOption('none');
      await toTab(page, 'Check');
    }),
  };
}

function explain(): States {
  const shown = on('Explain');
  const marked = pressing('Explain the marked cell');
  const written = pressing('Explain the marked cell', 'Write to a new tab');
  const searched = (words: string): Act => {
    return (page) => page.getByRole('searchbox', { name: 'Search for a KPI' }).fill(words);
  };
  return {
    'nothing to explain': shown('There is no funnel yet.', { state: [gives(FIRST_RUN)] }),
    'KPIs being read': shown('Reading the KPIs', { kpis: ['silence'] }),
    'KPIs that cannot be read': shown('The period starts on', { kpis: REFUSED }),
    'KPIs by stage': shown('Choose from all', {}, (page) => page.getByText('Choose from all').click()),
    'a KPI found': shown('66.7%', {}, searched('engaged')),
    'no KPI found': shown('No KPI of that name.', {}, searched('nothing')),
    explaining: shown('Looking up the accounts', { explain: ['silence'] }, marked),
    'not explained': shown('The number could not be explained', { explain: REFUSED }, marked),
    explained: shown('40 of 60 accounts = 66.7%', {}, marked),
    'accounts that do not count': shown('not on the target list', {}, async (page) => {
      await marked(page);
      await page.getByRole('combobox', { name: 'List', exact: true }).selectOption('Not counted (24)');
    }),
    'a list copied': shown(/copied/, {}, pressing('Explain the marked cell', 'Copy')),
    'a list being written': shown('Writing the list', { 'list-to-tab': ['silence'] }, written),
    'a list not written': shown('What to do', { 'list-to-tab': REFUSED }, written),
    'a list written': shown('written to the new tab', {}, written),
    'explained before the last build': shown(
      'The funnel was refreshed after this explanation.',
      {
        state: [gives(BUILT_BEFORE), gives({ ...BUILT_BEFORE, funnel: { build: 4, builtAt: '' } })],
        build: [gives({ ...BUILD, build: 4, first: false })],
      },
      async (page) => {
        await marked(page);
        await toTab(page, 'Data');
        await press(page, 'Refresh the funnel');
        await seen(page, 'Your funnel is up to date');
        await toTab(page, 'Explain');
      },
    ),
  };
}

function functions(): States {
  const shown = on('Functions');
  const insert: Act = async (page) => {
    await page.locator('summary', { hasText: 'ABM_WINRATE' }).click();
    await press(page, 'Insert into the marked cell: ABM_WINRATE');
  };
  const search = (page: Page): Promise<void> =>
    page.getByRole('searchbox', { name: 'Search' }).fill('nothing of the kind');
  return {
    'functions before the locale is known': shown('ABM_WINRATE', { functions: ['silence'] }),
    'functions without a locale': shown('ABM_WINRATE', { functions: REFUSED }),
    functions: shown('ABM_WINRATE'),
    'no function found': shown('Try another word', {}, search),
    inserting: shown('Writing the formula', { insert: ['silence'] }, insert),
    'not inserted': shown('Nothing was inserted', { insert: REFUSED }, insert),
    inserted: shown('Put your own cells in place', {}, insert),
    'building behind another tab': shown('Building the funnel', { build: ['silence'] }, async (page) => {
      await toTab(page, 'Data');
      await press(page, 'Refresh the funnel');
      await toTab(page, 'Functions');
    }),
  };
}

export const PANEL_STATES: States = { ...definitions(), ...check(), ...explain(), ...functions() };
