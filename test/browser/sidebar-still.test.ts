import type { Page } from 'playwright-core';
import { CHECK } from './check-answers';
import { definitionsBy, FACTS, KPIS, TOLD } from './panel-answers';
import { BUILT_BEFORE, FOUND } from './sidebar-answers';
import { button, card, gives, sidebarPages, waitForStatus, type Replies, type Reply } from './sidebar-page';
import { watchPlaces, whatMoved } from './stillness';

const open = sidebarPages();

/** What a tab waits for, how that looks, and how it looks when all is there. */
interface Opening {
  readonly replies: Replies;
  readonly waits: (page: Page) => Promise<void>;
  /** The answers by verb, in the order in which they come. */
  readonly answers: Readonly<Record<string, Reply>>;
  readonly settled: (page: Page) => Promise<void>;
}

const SILENT: Replies = { state: [gives(BUILT_BEFORE)] };

const OPENINGS: Readonly<Record<string, Opening>> = {
  Data: {
    replies: { state: ['silence'] },
    waits: (page) => waitForStatus(page, 'Looking at your workbook'),
    answers: { state: gives(FOUND) },
    settled: (page) => card(page, 'Contacts').waitFor(),
  },
  Definitions: {
    replies: SILENT,
    waits: (page) => page.getByText('Reading what you agreed').waitFor(),
    answers: { definitions: gives(definitionsBy('Sales and marketing')), engagement: gives(FACTS) },
    settled: (page) => page.getByText('The same as agreed today.').waitFor(),
  },
  Check: {
    replies: SILENT,
    waits: (page) => page.getByText('Checking your tables').waitFor(),
    answers: { check: gives(CHECK) },
    settled: (page) => card(page, 'Activities').waitFor(),
  },
  Explain: {
    replies: SILENT,
    waits: (page) => button(page, 'Explain the marked cell').waitFor(),
    answers: { kpis: gives(KPIS) },
    settled: (page) => page.getByText('Choose from all').waitFor(),
  },
  Functions: {
    replies: SILENT,
    waits: (page) => page.getByRole('searchbox', { name: 'Search' }).waitFor(),
    answers: { functions: gives({ separator: ',' }) },
    settled: (page) => page.getByRole('searchbox', { name: 'Search' }).waitFor(),
  },
};

describe('nothing that can be seen moves', () => {
  test.each(Object.entries(OPENINGS))('from opening %s until all is there', async (tab, opening) => {
    const { page, reply } = await open(opening.replies);
    await page.getByRole('tab', { name: tab }).click();
    await opening.waits(page);
    const moved: string[] = [];
    for (const [verb, answer] of Object.entries(opening.answers)) {
      await watchPlaces(page);
      await reply(answer, verb);
      moved.push(...(await whatMoved(page)));
    }
    await opening.settled(page);
    expect([...moved, ...(await whatMoved(page))]).toEqual([]);
  });

  test('while a number is explained anew', async () => {
    const { page, reply } = await open({ ...SILENT, kpis: [gives(KPIS)], explain: [gives(TOLD), 'silence'] });
    await page.getByRole('tab', { name: 'Explain' }).click();
    await button(page, 'Explain the marked cell').click();
    await page.getByText('40 of 60 accounts = 66.7%').waitFor();
    await watchPlaces(page);
    await page.getByRole('combobox', { name: 'Accounts of' }).selectOption('Tier 1');
    await page.getByText('Looking up the accounts').waitFor();
    const moved = await whatMoved(page);
    await reply(gives(TOLD));
    await page.getByText('Looking up the accounts').waitFor({ state: 'detached' });
    expect([...moved, ...(await whatMoved(page))]).toEqual([]);
  });

  test('while the words of a wait change, however long it takes', async () => {
    const { page, reply } = await open({ state: ['silence'] }, { clock: true });
    await waitForStatus(page, 'Looking at your workbook');
    await watchPlaces(page);
    await page.clock.runFor(7000);
    await waitForStatus(page, 'Still looking');
    await page.clock.runFor(30_000);
    await reply(gives(FOUND));
    await card(page, 'Contacts').waitFor();
    expect(await whatMoved(page)).toEqual([]);
  });
});
