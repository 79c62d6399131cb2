import type { Page } from 'playwright-core';
import { CHECK } from './check-answers';
import { flaws } from './page-checks';
import { definitionsBy, FACTS } from './panel-answers';
import { BUILD, BUILT_BEFORE, FIRST_RUN, FOUND } from './sidebar-answers';
import { BUILT_AGAIN, STALE } from './sidebar-standings';
import { button, gives, refuses, sidebarPages, waitForStatus } from './sidebar-page';

const open = sidebarPages();

const NO_ACCOUNTS = {
  ...{ code: 'DATA', where: 'Accounts', what: 'No list of accounts is chosen.', changed: 'no' },
  fix: 'Mark your account list and press Use selection, or press Find my data.',
};

/** The person goes to the sheet or to another window, and comes back. */
const leave = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('blur')));
const comeBack = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('focus')));

const moveOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dispatchEvent(new Event('pointerenter')));

/** The pointer leaves, while the keyboard is elsewhere all the time. */
const moveAway = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    document.hasFocus = () => false;
    return document.documentElement.dispatchEvent(new Event('pointerleave'));
  });

const result = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('region', { name: 'Your funnel is ready', exact: true });

describe('what is no longer so', () => {
  it('is drawn anew behind a refusal, whose words stay in sight', async () => {
    const { page, asked } = await open({
      state: [gives(BUILT_BEFORE), gives(FIRST_RUN)],
      build: [refuses(NO_ACCOUNTS)],
    });
    await button(page, 'Refresh the funnel').click();
    await button(page, 'Find my data').waitFor();
    expect(await page.getByRole('region', { name: 'The funnel was not built' }).innerText()).toContain(NO_ACCOUNTS.fix);
    await waitForStatus(page, 'Choose Accounts first: every funnel starts from it.');
    expect(await page.getByText('64 rows').count()).toBe(0);
    await button(page, 'Build the funnel').waitFor();
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'build', 'state']);
  });

  it('is drawn anew when a panel is refused', async () => {
    const { page, asked } = await open({
      state: [gives(BUILT_BEFORE), gives(FIRST_RUN)],
      check: [refuses(NO_ACCOUNTS)],
    });
    await page.getByRole('tab', { name: 'Check' }).click();
    await button(page, 'Choose tables').waitFor();
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'check', 'state']);
  });

  it('is drawn anew when a person comes back, and takes with it what was told of a build', async () => {
    const later = [gives(BUILT_BEFORE), gives(FIRST_RUN)];
    const { page, asked } = await open({ state: [gives(FOUND), ...later], build: [gives(BUILD)] }, { clock: true });
    await button(page, 'Build the funnel').click();
    await result(page).waitFor();
    await leave(page);
    await comeBack(page);
    await page.clock.runFor(1000);
    await button(page, 'Find my data').waitFor();
    expect(await result(page).count()).toBe(0);
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'build', 'state', 'state']);
  });

  it('is drawn anew when the pointer comes back from where the keyboard went, as to a menu', async () => {
    const { page, asked } = await open({ state: [gives(BUILT_BEFORE), gives(FIRST_RUN)] }, { clock: true });
    await button(page, 'Refresh the funnel').waitFor();
    await leave(page);
    await moveOver(page);
    await page.clock.runFor(1000);
    await button(page, 'Build the funnel').waitFor();
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'state']);
  });

  it('is drawn anew after a build from the menu, which took what was chosen here', async () => {
    const states = [BUILT_BEFORE, BUILT_BEFORE, BUILT_AGAIN].map(gives);
    const replies = { state: states, build: [gives(BUILD)] };
    const { page } = await open({ ...replies, forget: [gives(BUILT_BEFORE)] }, { clock: true });
    await button(page, 'Refresh the funnel').click();
    await result(page).waitFor();
    await button(page, 'Forget the range of Activities').click();
    await waitForStatus(page, 'Your changes are not in the funnel yet.');
    await leave(page);
    await comeBack(page);
    await page.clock.runFor(1000);
    await waitForStatus(page, 'Last built 23 Nov 2026 11:00.');
    expect(await result(page).count()).toBe(0);
  });

  it('is read anew in the open form of definitions after a build from elsewhere, and the check is called outdated', async () => {
    const states = [BUILT_BEFORE, BUILT_AGAIN].map(gives);
    const agreed = ['12 Mar 2026', '14 May 2026'].map((since) => gives(definitionsBy('Sales', since)));
    const { page } = await open(
      { state: states, definitions: agreed, engagement: [gives(FACTS)], check: [gives(CHECK)] },
      { clock: true },
    );
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByRole('tab', { name: 'Definitions' }).click();
    await page.getByText('in force since 12 Mar 2026').waitFor();
    await leave(page);
    await comeBack(page);
    await page.clock.runFor(1000);
    await page.getByText('in force since 14 May 2026').waitFor();
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByText('Tables or settings changed since this check.').waitFor();
  });

  it('is no success any more: a result says that the data changed after it', async () => {
    const { page } = await open({ state: [gives(FOUND), gives(STALE)], build: [gives(BUILD)] });
    await button(page, 'Build the funnel').click();
    const past = page.getByRole('region', { name: 'Your funnel of build 3, before your data changed', exact: true });
    await past.waitFor();
    await waitForStatus(page, 'Your data changed since the last build: refresh the funnel.');
    expect({ heading: await past.locator('h2 .icon').count(), ready: await result(page).count() }).toEqual({
      heading: 0,
      ready: 0,
    });
    expect(await flaws(page)).toEqual([]);
  });

  it('is drawn anew when the pointer comes over a page that never had the keyboard, once in a while', async () => {
    const { page, asked } = await open({ state: [gives(BUILT_BEFORE), gives(FIRST_RUN)] }, { clock: true });
    await button(page, 'Refresh the funnel').waitFor();
    await moveAway(page);
    await page.clock.runFor(20_000);
    await moveOver(page);
    await page.clock.runFor(40_000);
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state']);
    await moveOver(page);
    await page.clock.runFor(1000);
    await button(page, 'Build the funnel').waitFor();
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'state']);
  });

  it('is not looked for without a reason: nobody left, or who came back gave a task', async () => {
    const { page, asked } = await open({ state: [gives(FOUND)], forget: [gives(FOUND)] }, { clock: true });
    await button(page, 'Build the funnel').waitFor();
    await comeBack(page);
    await page.clock.runFor(5000);
    await leave(page);
    await comeBack(page);
    await button(page, 'Forget the range of Activities').click();
    await page.clock.runFor(5000);
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'forget']);
  });
});
