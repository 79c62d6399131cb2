// Every state of the tab Data but those of a build, and of the page as a whole.
import { DATA_TROUBLE, FIRST_RUN, FOUND, HOSTILE_WORKBOOK, SELECTION_TROUBLE, SOURCE_GONE } from './sidebar-answers';
import { card, gives, refuses } from './sidebar-page';
import { ASSUMED, SHARED, UNDECIDED } from './sidebar-standings';
import { after, press, seen, type States } from './state';

const found = { state: [gives(FOUND)] };
/** The same with costs, read from cells like those of the accounts. */
const SPENT = {
  ...FOUND,
  sources: FOUND.sources.map((one) => (one.table === 'spend' ? { ...FOUND.sources[0], ...one } : one)),
};
const refused = [refuses(SELECTION_TROUBLE)];

export const DATA_STATES: States = {
  loading: { replies: { state: ['silence'] }, reach: after([], 'Looking at your workbook') },
  'not reached': {
    replies: { state: [{ failure: 'NetworkError' }] },
    reach: after([], 'The workbook could not be read'),
  },
  'other version': { replies: { state: [{ ok: true }] }, reach: after([], 'of different versions') },
  'first run': { replies: { state: [gives(FIRST_RUN)] }, reach: after([], 'Find my data') },
  searching: {
    replies: { state: [gives(FIRST_RUN)], find: ['silence'] },
    reach: after(['Find my data'], 'Looking through every tab'),
  },
  'search refused': {
    replies: { state: [gives(FIRST_RUN)], find: [refuses(DATA_TROUBLE)] },
    reach: after(['Find my data'], 'The search did not finish'),
  },
  'search without a find': {
    replies: { state: [gives(FIRST_RUN)], find: [gives(FIRST_RUN)] },
    reach: after(['Find my data'], 'No table was recognised.'),
  },
  'data found, columns open': {
    replies: { state: [gives(FIRST_RUN)], find: [gives(FOUND)] },
    reach: async (page) => {
      await press(page, 'Find my data');
      await card(page, 'Opportunities').getByText('403 rows').click();
      await seen(page, '5 more columns are not needed.');
    },
  },
  'columns to be decided': {
    replies: { state: [gives(UNDECIDED)] },
    reach: async (page) => {
      await card(page, 'Opportunities').getByText('403 rows').click();
      await seen(page, 'Likely:');
    },
  },
  'a column read by the locale': { replies: { state: [gives(ASSUMED)] }, reach: after([], 'Read as 2024-04-03') },
  'a range that is gone': {
    replies: { state: [gives(SOURCE_GONE)] },
    reach: after([], 'The tab that held this range'),
  },
  'typing a range': { replies: found, reach: after(['Type a range for Spend'], 'Range of Spend') },
  ...choosing(),
  'cells that two tables share': {
    replies: { state: [gives(SHARED)] },
    reach: after([], 'are read for another table'),
  },
  'hostile workbook': { replies: { state: [gives(HOSTILE_WORKBOOK)] }, reach: after([], 'Contacts') },
};

/** Ranges and columns being chosen, and why one was not. */
function choosing(): States {
  const deals = { state: [gives(UNDECIDED)] };
  const selecting = ['Use selection for Activities'];
  const forgetting = ['Forget the range of Activities'];
  const answering = ['2025-04-03 (day first)'];
  const mapping = ['Use column B for Created date'];
  const typing: States[string]['reach'] = async (page) => {
    await press(page, 'Type a range for Spend');
    await page.getByLabel('Range of Spend').fill('Costs!A1:C9');
    await page.keyboard.press('Enter');
  };
  return {
    'a selection being read': {
      replies: { ...found, 'use-selection': ['silence'] },
      reach: after(selecting, 'Reading your selection'),
    },
    'a selection refused': {
      replies: { ...found, 'use-selection': refused },
      reach: after(selecting, 'The selection could not be used'),
    },
    'a selection taken': {
      replies: { ...found, 'use-selection': [gives(FOUND)] },
      reach: after(selecting, 'Activities: 5,011 rows'),
    },
    'a range being read': {
      replies: { ...found, 'use-range': ['silence'] },
      reach: async (page) => {
        await typing(page);
        await seen(page, 'Reading the range');
      },
    },
    'a range refused': {
      replies: { ...found, 'use-range': refused },
      reach: async (page) => {
        await typing(page);
        await seen(page, 'The range could not be used');
      },
    },
    'a range taken': {
      replies: { ...found, 'use-range': [gives(SPENT)] },
      reach: async (page) => {
        await typing(page);
        await seen(page, 'Spend: 64 rows read.');
      },
    },
    'letting go': { replies: { ...found, forget: ['silence'] }, reach: after(forgetting, 'Letting go of the range') },
    'not let go': { replies: { ...found, forget: refused }, reach: after(forgetting, 'The range is still in use') },
    'let go': { replies: { ...found, forget: [gives(FIRST_RUN)] }, reach: after(forgetting, 'range forgotten') },
    'a column being mapped': {
      replies: { ...deals, map: ['silence'] },
      reach: after(mapping, 'Reading the columns anew'),
    },
    'a column not mapped': { replies: { ...deals, map: refused }, reach: after(mapping, 'The column was not changed') },
    'a column mapped': {
      replies: { ...deals, map: [gives(FOUND)] },
      reach: after(mapping, 'Opportunities: 403 rows read.'),
    },
    'an answer being kept': {
      replies: { ...deals, answer: ['silence'] },
      reach: after(answering, 'Reading the column anew'),
    },
    'an answer not kept': {
      replies: { ...deals, answer: refused },
      reach: after(answering, 'The answer was not kept'),
    },
    'an answer kept': {
      replies: { ...deals, answer: [gives(FOUND)] },
      reach: after(answering, 'Opportunities: 403 rows read.'),
    },
  };
}
