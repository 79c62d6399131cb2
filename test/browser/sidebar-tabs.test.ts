import type { Page } from 'playwright-core';
import { BUILT_BEFORE, FOUND } from './sidebar-answers';
import { ASSUMED, BUILT_AGAIN, MOVED, READ_ONLY, REBUILT } from './sidebar-standings';
import { button, card, focused, gives, sidebarPages, waitForFocus, waitForStatus } from './sidebar-page';

const open = sidebarPages();

const selected = (page: Page): Promise<string | null> =>
  page.locator('[role=tab][aria-selected=true]').getAttribute('aria-label');

describe('the tabs', () => {
  it('open with the mouse, each with its panel, and keep what was there', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await card(page, 'Opportunities').getByText('403 rows').click();
    for (const name of ['Definitions', 'Check', 'Explain', 'Functions']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('tabpanel', { name }).waitFor();
      expect(await page.getByRole('tabpanel').count()).toBe(1);
      expect(await page.getByRole('contentinfo').isVisible()).toBe(name === 'Definitions');
    }
    await page.getByRole('tab', { name: 'Data' }).click();
    expect(await page.getByText('5 more columns are not needed.').isVisible()).toBe(true);
  });

  it('are one stop of the keyboard: arrows move along them, Enter opens', async () => {
    const { page } = await open({ state: [gives(FOUND)] });
    await card(page, 'Contacts').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Data');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Functions');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect([await focused(page), await selected(page)]).toEqual(['Definitions', 'Data']);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('Check');
  });
});

describe('what stands at the top', () => {
  it('is what changed since the build before', async () => {
    const { page } = await open({ state: [gives(BUILT_BEFORE), gives(BUILT_AGAIN)], build: [gives(REBUILT)] });
    await button(page, 'Refresh the funnel').click();
    const rows = page.getByRole('table', { name: 'Since build 3' }).getByRole('row');
    expect((await rows.allInnerTexts()).map((row) => row.split(/\s*\t\s*/).slice(0, 2))).toEqual([
      ['Number', 'Before'],
      ['Engaged accounts', '34'],
      ['Win rate (won of opportunities)', '45.0%'],
      ['Pipeline of target accounts', 'n/a'],
    ]);
    await page.getByText('12 other KPIs changed, too.').waitFor();
    expect(await page.getByText(/better|worse/).allInnerTexts()).toEqual(['better', 'worse']);
  });

  it('is the period where it moved, before the numbers, none of which is better', async () => {
    const { page } = await open({ state: [gives(BUILT_BEFORE), gives(BUILT_AGAIN)], build: [gives(MOVED)] });
    await button(page, 'Refresh the funnel').click();
    const words = await page.getByRole('region', { name: 'Your funnel is up to date' }).innerText();
    expect(words.replaceAll(/\s+/g, ' ')).toContain(
      'The period was 1 Jan 2026 – 30 Sep 2026 and is now 1 Jan 2026 – 31 Oct 2026: these numbers are of other days, so none is called better or worse. Since build 3 Number Before Now Engaged accounts 34 38 12 other KPIs changed, too.',
    );
  });

  it('is that nobody can build who may only look', async () => {
    const { page, asked } = await open({ state: [gives(READ_ONLY)] });
    await button(page, 'Refresh the funnel').click({ force: true });
    await waitForFocus(page, 'You can look, not build');
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state']);
  });
});

describe('the card of a table', () => {
  it('offers the other reading of a column that the locale decided', async () => {
    const { page, asked } = await open({ state: [gives(ASSUMED)], answer: [gives(FOUND)] });
    await button(page, 'Read as 2024-04-03 (day first) instead').click();
    await waitForStatus(page, 'Activities: 5,011 rows read.');
    expect((await asked()).at(-1)).toMatchObject({ verb: 'answer', field: 'date', answer: 'day-first' });
  });

  it('takes the selection for more rows of the table', async () => {
    const { page, asked } = await open({ state: [gives(FOUND)], 'use-selection': [gives(FOUND)] });
    await button(page, 'Change the range of Opportunities').click();
    await button(page, 'Add selection to Opportunities').click();
    await waitForStatus(page, 'Opportunities: 403 rows read.');
    expect((await asked()).at(-1)).toMatchObject({ verb: 'use-selection', table: 'opportunities', add: true });
  });
});
