// Every state of a build, of the tabs that it made, and of the switch that keeps one of them up to date.
import { BUILD, BUILT_BEFORE, DATA_TROUBLE, FOUND } from './sidebar-answers';
import { gives, refuses } from './sidebar-page';
import { BUILT_AGAIN, EDITED_TROUBLE, LIVE, NO_LIVE, READ_ONLY, REBUILT, SNAPSHOT, STALE } from './sidebar-standings';
import { after, press, seen, type States } from './state';

const found = { state: [gives(FOUND)] };

function building(): States {
  return {
    'data changed since': { replies: { state: [gives(STALE)] }, reach: after([], 'Your data changed') },
    'only to be looked at': { replies: { state: [gives(READ_ONLY)] }, reach: after([], 'You can look, not build') },
    building: { replies: { ...found, build: ['silence'] }, reach: after(['Build the funnel'], 'What happens now') },
    built: {
      replies: { state: [gives(FOUND), gives(BUILT_BEFORE)], build: [gives(BUILD)] },
      reach: async (page) => {
        await press(page, 'Build the funnel');
        await page.getByText('1 more note').click();
      },
    },
    'built again, with what changed': {
      replies: { state: [gives(BUILT_BEFORE), gives(BUILT_AGAIN)], build: [gives(REBUILT)] },
      reach: after(['Refresh the funnel'], 'Since build 3'),
    },
    'build refused': {
      replies: { state: [gives(BUILT_BEFORE)], build: [refuses(DATA_TROUBLE)] },
      reach: after(['Refresh the funnel'], 'The funnel was not built'),
    },
    'build refused for what was typed over': {
      replies: { state: [gives(BUILT_BEFORE)], build: [refuses(EDITED_TROUBLE)] },
      reach: after(['Refresh the funnel'], 'Write over it'),
    },
    'build cut off': {
      replies: { state: [gives(BUILT_BEFORE)], build: [{ failure: 'Exceeded maximum execution time' }] },
      reach: after(['Refresh the funnel'], 'It is not certain how far it came.'),
    },
    'build stopped half-way': {
      replies: { state: [gives(BUILT_BEFORE)], build: [refuses({ ...DATA_TROUBLE, changed: 'yes' })] },
      reach: after(['Refresh the funnel'], 'Part of the work was already written'),
    },
  };
}

/** On the way to a tab of the workbook. */
function opening(): States {
  const built = { state: [gives(BUILT_BEFORE)] };
  const open = ['Open funnel'];
  return {
    'a tab being opened': { replies: { ...built, show: ['silence'] }, reach: after(open, 'Opening the tab') },
    'a tab not opened': {
      replies: { ...built, show: [refuses(DATA_TROUBLE)] },
      reach: after(open, 'The tab could not be opened'),
    },
    'a tab opened': { replies: { ...built, show: [gives(null)] }, reach: after(open, 'Last built') },
  };
}

/** The switch between values and a formula. */
function living(): States {
  const flip: States[string]['reach'] = (page) => page.getByRole('switch').click();
  const snapshot = { state: [gives(SNAPSHOT)] };
  return {
    'live in the way': { replies: { state: [gives(NO_LIVE)] }, reach: after([], 'Your ranges hold 612,000 cells.') },
    'live being switched on': {
      replies: { ...snapshot, live: ['silence'] },
      reach: async (page) => {
        await flip(page);
        await seen(page, 'Changing the accounts tab');
      },
    },
    'live not switched on': {
      replies: { ...snapshot, live: [refuses(DATA_TROUBLE)] },
      reach: async (page) => {
        await flip(page);
        await seen(page, 'The accounts tab was not changed over');
      },
    },
    live: {
      replies: { state: [gives(SNAPSHOT), gives(LIVE)], live: [gives({ ...BUILD, first: false })] },
      reach: async (page) => {
        await flip(page);
        await seen(page, 'The accounts tab is live.');
      },
    },
  };
}

export const BUILD_STATES: States = { ...building(), ...opening(), ...living() };
