import type { Page } from 'playwright-core';
import { BUILD, BUILT_BEFORE, FIRST_RUN, FOUND } from './sidebar-answers';
import { focused, gives, sidebarPages, waitForFocus, waitForStatus } from './sidebar-page';

const open = sidebarPages();

/** Presses Tab until the element with this name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”.`);
}

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
});
