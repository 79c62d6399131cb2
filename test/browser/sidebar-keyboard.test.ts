import { BUILD, BUILT_BEFORE, FIRST_RUN, FOUND } from './sidebar-answers';
import type { Page } from 'playwright-core';
import { button, focused, gives, openTab, sidebarPages, tabTo, waitForFocus, waitForStatus } from './sidebar-page';

const open = sidebarPages();

/** The person presses into the sheet beside the page. */
const goToSheet = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.hasFocus = () => false;
  });

describe('with the keyboard alone', () => {
  it('goes from a first look to the funnel tab', async () => {
    const { page, asked, told } = await open({
      state: [gives(FIRST_RUN), gives(BUILT_BEFORE)],
      find: [gives(FOUND)],
      'use-range': [gives(FOUND)],
      build: [gives(BUILD)],
      show: [gives(null)],
    });
    await tabTo(page, 'Find my data');
    await page.keyboard.press('Enter');
    await waitForStatus(page, '3 tables found.');
    await tabTo(page, 'Change the range of Accounts');
    await page.keyboard.press('Enter');
    await page.getByLabel('Range of Accounts').waitFor();
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Change the range of Accounts');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Target list!A3:H70');
    await page.keyboard.press('Enter');
    await waitForStatus(page, 'Accounts: 64 rows read.');
    await waitForFocus(page, 'Change the range of Accounts');
    await tabTo(page, 'Build the funnel');
    await page.keyboard.press('Enter');
    await waitForStatus(page, 'The funnel is built.');
    await waitForFocus(page, 'Your funnel is ready');
    await tabTo(page, 'Open funnel');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => pretended.told.length > 0);
    expect(await told()).toEqual(['focus the sheet']);
    expect((await asked()).map(({ verb, range }) => range ?? verb)).toEqual([
      'state',
      'find',
      'Target list!A3:H70',
      'build',
      'state',
      'show',
    ]);
  });

  it('goes back to the sheet with Escape, where the key does nothing else', async () => {
    const { page, told } = await open({ state: [gives(FOUND)] });
    await button(page, 'Change the range of Accounts').waitFor();
    await tabTo(page, 'Change the range of Accounts');
    await page.keyboard.press('Enter');
    await page.getByLabel('Range of Accounts').waitFor();
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Change the range of Accounts');
    expect(await told()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await told()).toEqual(['focus the sheet']);
  });

  it('empties a search with Escape before it goes back', async () => {
    const { page, told } = await open({ state: [gives(FOUND)] });
    await openTab(page, 'Functions');
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('acquisition');
    await page.keyboard.press('Escape');
    expect([await page.getByRole('searchbox').inputValue(), await told()]).toEqual(['', []]);
    await page.keyboard.press('Escape');
    expect(await told()).toEqual(['focus the sheet']);
  });

  it('is left where a person is who went on to the sheet while a task was at work', async () => {
    const { page, told, reply } = await open({
      state: [gives(BUILT_BEFORE)],
      build: ['silence'],
      show: [gives(null)],
    });
    await tabTo(page, 'Refresh the funnel');
    await page.keyboard.press('Enter');
    await goToSheet(page);
    await reply(gives(BUILD));
    await waitForStatus(page, 'The funnel is built.');
    expect(await focused(page)).toBe('Refresh the funnel');
    await button(page, 'Open funnel').click();
    await page.waitForFunction(() => pretended.outcomes['show'] === 'answered');
    expect(await told()).toEqual([]);
  });
});
