import type { Locator, Page } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { parseRequest, PROTOCOL } from '../../src/protocol/requests';
import { flaws, HOSTILE_TEXT } from './page-checks';
import { BUILT_BEFORE } from './sidebar-answers';
import { button, gives, openTab, refuses, sidebarPages } from './sidebar-page';
import type { Replies, SidebarPage } from './sidebar-page';

const openPage = sidebarPages();

const CARDS = [...FUNCTIONS, ...WHOLE_CARDS];
const taken = { code: 'DATA', where: 'Deals, cell B2', what: 'Not empty.', fix: 'Mark another.', changed: 'no' };
const answers: Replies = {
  state: [gives(BUILT_BEFORE)],
  functions: [gives({ separator: ',' })],
  insert: [refuses(taken), gives({ where: 'Deals, cell H2', given: [] })],
};

async function openFunctions(replies: Replies = answers): Promise<SidebarPage> {
  const sidebar = await openPage(replies);
  await sidebar.page.getByRole('tab', { name: 'Functions' }).click();
  await search(sidebar.page).waitFor();
  return sidebar;
}

const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search' });
/** The words of names that go on in the next line somewhere within. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('.function strong').evaluateAll((all) =>
    all
      .flatMap((name) => [...name.childNodes])
      .filter((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getClientRects().length > 1;
      })
      .map(({ textContent }) => textContent ?? ''),
  );

const names = (page: Page): Promise<string[]> => page.locator('.function strong').allTextContents();

test('names every function, at twice the size without a break within a word, and finds them by what they are about', async () => {
  const { page } = await openFunctions();
  expect(await names(page)).toEqual(CARDS.map(({ name }) => name));
  await page.setViewportSize({ width: 150, height: 450 });
  expect(await brokenWords(page)).toEqual([]);
  await page.setViewportSize({ width: 300, height: 900 });
  await search(page).fill('win rate');
  await page.getByText('for “win rate”').waitFor();
  expect(await names(page)).toContain('ABM_WINRATE');
  await search(page).fill('nothing of the kind');
  await page.getByText('0 functions for').waitFor();
  await page.getByText('Try another word').waitFor();
});

test('shows examples with both separators, and puts one into the marked cell', async () => {
  const { page, asked } = await openFunctions();
  await search(page).fill('ABM_WINRATE');
  await page.getByText('ABM_WINRATE', { exact: true }).click();
  await page.getByText('=ABM_WINRATE(10,100)', { exact: true }).waitFor();
  await page.getByText('=ABM_WINRATE(10;100)', { exact: true }).waitFor();
  await button(page, 'Insert into the marked cell: ABM_WINRATE').click();
  await page.getByText('Nothing was inserted').waitFor();
  expect(await flaws(page)).toEqual([]);
  await button(page, 'Insert into the marked cell: ABM_WINRATE').click();
  await page.getByText('ABM_WINRATE stands in Deals, cell H2.').waitFor();
  expect((await asked()).at(-1)).toMatchObject({ verb: 'insert', formula: '=ABM_WINRATE(10;100)', least: 1, most: 2 });
});

test('can be worked with the keyboard alone', async () => {
  const { page } = await openPage({
    ...answers,
    insert: [gives({ where: `${HOSTILE_TEXT.slice(0, 60)}, cell H2`, given: [] })],
  });
  await openTab(page, 'Functions');
  await search(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('acquisition');
  await page.getByText('for “acquisition”').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await button(page, 'Insert into the marked cell: ABM_CAC').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Put your own cells in place of its numbers.').waitFor();
  expect(await flaws(page)).toEqual([]);
});

test.each(CARDS)('the first example of $name gets through the door of the server', ({ worked, parameters }) => {
  const insertion = { formula: worked[0].formula, least: 1, most: parameters.length };
  expect(parseRequest(JSON.stringify({ protocol: PROTOCOL, verb: 'insert', ...insertion }))).toMatchObject(insertion);
});
