import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildSidebar } from '../../tools/build/sidebar';
import {
  BUILD,
  BUILT_BEFORE,
  DATA_TROUBLE,
  FIRST_RUN,
  FOUND,
  HOSTILE_WORKBOOK,
  SELECTION_TROUBLE,
  SOURCE_GONE,
} from './sidebar-answers';
import { flaws } from './page-checks';
import { ASSUMED, READ_ONLY, REBUILT, STALE } from './sidebar-standings';
import { button, card, gives, refuses, sidebarPages, waitForStatus, type Replies } from './sidebar-page';

const open = sidebarPages();

/** Every state a person can meet, by the replies and the acts that lead there. */
const STATES: readonly (readonly [string, Replies, (page: Page) => Promise<void>])[] = [
  ['loading', { state: ['silence'] }, (page) => waitForStatus(page, 'Looking at your workbook')],
  ['first run', { state: [gives(FIRST_RUN)] }, (page) => button(page, 'Find my data').waitFor()],
  [
    'data found, columns open',
    { state: [gives(FOUND)] },
    async (page) => {
      await card(page, 'Opportunities').getByText('403 rows').click();
      await page.getByText('5 more columns are not needed.').waitFor();
    },
  ],
  [
    'typing a range',
    { state: [gives(FOUND)] },
    async (page) => {
      await button(page, 'Type a range for Spend').click();
      await page.getByLabel('Range of Spend').waitFor();
    },
  ],
  [
    'building',
    { state: [gives(FOUND)] },
    async (page) => {
      await button(page, 'Build the funnel').click();
      await waitForStatus(page, 'Building the funnel');
      await page.getByRole('region', { name: 'What happens now' }).waitFor();
    },
  ],
  [
    'built',
    { state: [gives(FOUND), gives(BUILT_BEFORE)], build: [gives(BUILD)] },
    async (page) => {
      await button(page, 'Build the funnel').click();
      await page.getByRole('region', { name: 'Your funnel is ready' }).waitFor();
      await page.getByText('1 more note').click();
    },
  ],
  [
    'built again, with what changed',
    { state: [gives(BUILT_BEFORE)], build: [gives(REBUILT)] },
    async (page) => {
      await button(page, 'Refresh the funnel').click();
      await page.getByRole('table', { name: 'Since build 3' }).waitFor();
    },
  ],
  ['data changed since', { state: [gives(STALE)] }, (page) => waitForStatus(page, 'Your data changed')],
  [
    'only to be looked at',
    { state: [gives(READ_ONLY)] },
    (page) => page.getByRole('region', { name: 'You can look, not build' }).waitFor(),
  ],
  [
    'a column read by the locale',
    { state: [gives(ASSUMED)] },
    (page) => page.getByRole('group', { name: 'How to read Date' }).waitFor(),
  ],
  [
    'built before, with a range that is gone',
    { state: [gives(SOURCE_GONE)] },
    (page) => page.getByText('The tab that held this range was deleted.').waitFor(),
  ],
  [
    'selection refused',
    { state: [gives(FOUND)], 'use-selection': [refuses(SELECTION_TROUBLE)] },
    async (page) => {
      await button(page, 'Use selection for Activities').click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'build refused',
    { state: [gives(BUILT_BEFORE)], build: [refuses(DATA_TROUBLE)] },
    async (page) => {
      await button(page, 'Refresh the funnel').click();
      await page.getByRole('region', { name: 'The funnel was not built' }).waitFor();
    },
  ],
  ['other version', { state: [{ ok: true }] }, (page) => button(page, 'Close the sidebar').waitFor()],
  ['hostile workbook', { state: [gives(HOSTILE_WORKBOOK)] }, (page) => card(page, 'Contacts').waitFor()],
];

describe('every state of the sidebar', () => {
  test.each(STATES)(
    '%s: breaks no rule of accessibility, fits 300 pixels and 150, in both directions',
    async (_, ...state) => {
      const [replies, act] = state;
      const { page } = await open(replies);
      await act(page);
      expect(await flaws(page)).toEqual([]);
    },
  );
});

describe('the page', () => {
  it('scrolls above its foot, which stays in sight', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await card(page, 'Contacts').waitFor();
    await page.getByLabel('Compare with').focus();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect((await page.getByRole('contentinfo').boundingBox())?.y).toBeGreaterThan(700);
  });

  it('stays under 60 KB gzipped', async () => {
    const { script: html } = await buildSidebar();
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});
