import { BUILD, BUILT_BEFORE, DATA_TROUBLE, FIRST_RUN, FOUND } from './sidebar-answers';
import { flaws } from './page-checks';
import { EDITED_TROUBLE } from './sidebar-standings';
import { button, gives, refuses, sidebarPages, waitForFocus, waitForStatus } from './sidebar-page';

const open = sidebarPages();

describe('building', () => {
  it('sends only the settings that were edited', async () => {
    const { page, asked } = await open({ state: [gives(FOUND), gives(BUILT_BEFORE)], build: [gives(BUILD)] });
    await page.getByLabel('Period from').fill('2024-04-01');
    await page.getByLabel('Split by').selectOption('Owner');
    await page.getByLabel('Compare with').selectOption('Nothing');
    await page.getByLabel('Compare with').selectOption('The period before');
    await button(page, 'Build the funnel').click();
    await page.getByRole('region', { name: 'Your funnel is ready' }).waitFor();
    expect((await asked())[1]).toEqual({
      protocol: 1,
      verb: 'build',
      settings: { period_start: '2024-04-01', split: 'owner' },
    });
  });

  it('tells the six stages, the KPIs and the notes, and reads the cards again', async () => {
    const { page, asked } = await open({ state: [gives(FOUND), gives(BUILT_BEFORE)], build: [gives(BUILD)] });
    await button(page, 'Build the funnel').click();
    const rows = page.getByRole('table', { name: 'The six stages' }).getByRole('row');
    expect((await rows.allInnerTexts()).map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Stage', 'Accounts', 'Conversion'],
      ['Target accounts', '60', ''],
      ['Engaged', '38', '63.3%'],
      ['Opportunities', '21', '55.3%'],
      ['Deals won', '9', '42.9%'],
      ['Retention', '14 of 16', '87.5%'],
      ['Expansion', 'n/a', ''],
    ]);
    await page
      .getByText('41 KPIs have a value. 19 wait for a table, a column or a setting. 7 have nothing to divide by yet.')
      .waitFor();
    await waitForStatus(page, 'Last built 23 Nov 2026 10:40.');
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'build', 'state']);
    await waitForFocus(page, 'Your funnel is ready');
  });

  it('opens each of the three tabs', async () => {
    const { page, asked } = await open({ state: [gives(BUILT_BEFORE)], build: [gives(BUILD)], show: [gives(null)] });
    await button(page, 'Refresh the funnel').click();
    for (const name of ['Funnel', 'Accounts', 'Definitions', 'Open funnel']) {
      await button(page, name).click();
    }
    const tabs = (await asked()).flatMap(({ tab }) => (tab === undefined ? [] : [tab]));
    expect(tabs).toEqual(['funnel', 'accounts', 'definitions', 'funnel']);
  });

  it('is told on every tab while it lasts and when it is done, with the way to what it brought', async () => {
    const { page, reply } = await open({
      state: [gives(BUILT_BEFORE)],
      build: ['silence', refuses(DATA_TROUBLE), 'silence'],
    });
    const foot = page.getByRole('contentinfo');
    await page.getByRole('tab', { name: 'Functions' }).click();
    await page.getByRole('tab', { name: 'Data' }).click();
    await button(page, 'Refresh the funnel').click();
    await page.getByRole('tab', { name: 'Functions' }).click();
    await waitForStatus(page, 'Building the funnel');
    expect(await button(page, 'Refresh the funnel').count()).toBe(0);
    await reply(gives(BUILD));
    await waitForStatus(page, 'The funnel is built.');
    expect(await flaws(page)).toEqual([]);
    await foot.getByRole('button', { name: 'See the result' }).press('Enter');
    await waitForFocus(page, 'Your funnel is ready');
    await button(page, 'Refresh the funnel').click();
    await page.getByRole('tab', { name: 'Definitions' }).click();
    await page.getByRole('region', { name: 'The funnel was not built' }).waitFor();
    expect(await foot.getByRole('button', { name: 'See why' }).count()).toBe(0);
    await button(page, 'Refresh the funnel').click();
    await page.getByRole('tab', { name: 'Functions' }).click();
    await reply(refuses(DATA_TROUBLE));
    await foot.getByRole('button', { name: 'See why' }).click();
    await waitForFocus(page, 'The funnel was not built');
  });

  it('leads to the needed table instead of building without it', async () => {
    const { page, asked } = await open({ state: [gives(FIRST_RUN)] });
    await waitForStatus(page, 'Choose Accounts first: every funnel starts from it.');
    await button(page, 'Build the funnel').click({ force: true });
    await waitForFocus(page, 'Type a range for Accounts');
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state']);
  });

  it('does one thing at a time, and says what', async () => {
    const { page, asked, reply } = await open({ state: [gives(FOUND), gives(BUILT_BEFORE)] }, { clock: true });
    await button(page, 'Build the funnel').click();
    await button(page, 'Build the funnel').click({ force: true });
    await button(page, 'Forget the range of Accounts').click({ force: true });
    await waitForStatus(page, 'Building the funnel');
    expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
    await page.clock.fastForward(7_000);
    await waitForStatus(page, 'Still building: reading and counting your rows.');
    await page.clock.fastForward(20_000);
    await waitForStatus(page, 'Still building: a large workbook can take a few minutes.');
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'build']);
    await reply(gives(BUILD));
    await waitForStatus(page, 'The funnel is built.');
    expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('false');
  });

  it('takes away the old success when a refresh is refused, and tries again', async () => {
    const { page } = await open({
      state: [gives(FOUND), gives(BUILT_BEFORE)],
      build: [gives(BUILD), refuses(DATA_TROUBLE), gives(BUILD)],
    });
    await button(page, 'Build the funnel').click();
    await page.getByRole('region', { name: 'Your funnel is ready' }).waitFor();
    await button(page, 'Refresh the funnel').click();
    const trouble = page.getByRole('region', { name: 'The funnel was not built' });
    expect(await trouble.innerText()).toContain('ABM Definitions, cell C4');
    expect(await page.getByRole('region', { name: 'Your funnel is ready' }).count()).toBe(0);
    await button(page, 'Try again').click();
    await page.getByRole('region', { name: 'Your funnel is ready' }).waitFor();
    expect(await trouble.count()).toBe(0);
  });

  it('tries again with the settings as they are by then', async () => {
    const { page, asked } = await open({
      state: [gives(FOUND), gives(BUILT_BEFORE)],
      build: [refuses(DATA_TROUBLE), gives(BUILD)],
    });
    await page.getByLabel('Period from').fill('2025-01-01');
    await button(page, 'Build the funnel').click();
    await button(page, 'Try again').waitFor();
    await page.getByLabel('Period from').fill('2024-02-01');
    await button(page, 'Try again').click();
    await waitForStatus(page, 'The funnel is built.');
    expect((await asked()).flatMap(({ settings }) => (settings === undefined ? [] : [settings]))).toEqual([
      { period_start: '2025-01-01' },
      { period_start: '2024-02-01' },
    ]);
  });

  it('asks before what people typed over is written over, and asks anew when it is something else by then', async () => {
    const { page, asked } = await open({
      state: [gives(BUILT_BEFORE)],
      build: [refuses(EDITED_TROUBLE), refuses({ ...EDITED_TROUBLE, over: '4567cdef' }), gives(BUILD)],
    });
    await button(page, 'Refresh the funnel').click();
    await button(page, 'Write over it').click();
    await page.getByRole('heading', { name: 'The funnel was not built' }).waitFor();
    await button(page, 'Write over it').click();
    await waitForStatus(page, 'The funnel is built.');
    expect((await asked()).slice(1).map(({ over }) => over)).toEqual([undefined, '0123abcd', '4567cdef']);
  });

  it('asks so as well when the accounts are to follow the data', async () => {
    const { page, asked } = await open({
      state: [gives({ ...BUILT_BEFORE, live: { on: false } })],
      live: [refuses(EDITED_TROUBLE), gives(BUILD)],
    });
    await page.getByRole('switch').click();
    await button(page, 'Write over it').click();
    await page.getByRole('region', { name: /^Your funnel is/ }).waitFor();
    const live = (await asked()).filter(({ verb }) => verb === 'live');
    expect(live.map(({ on, over }) => [on, over])).toEqual([
      [true, undefined],
      [true, '0123abcd'],
    ]);
  });

  it('keeps the earlier date while half of a new one is typed', async () => {
    const { page, asked } = await open({ state: [gives(FOUND)], build: [gives(BUILD)] });
    await page.getByLabel('Period to').focus();
    await page.keyboard.press('Delete');
    await page.getByText('This date is not complete, so the earlier one stays in use.').waitFor();
    await button(page, 'Build the funnel').click();
    expect((await asked())[1]).toEqual({ protocol: 1, verb: 'build', settings: {} });
  });
});
