import type { Page } from 'playwright-core';
import { flaws, HOSTILE_TEXT } from './page-checks';
import { definitionsBy, FACTS } from './panel-answers';
import { BUILT_BEFORE } from './sidebar-answers';
import { BUILT_AGAIN, REBUILT } from './sidebar-standings';
import { button, gives, openTab, refuses, sidebarPages, tabTo } from './sidebar-page';
import type { Replies, SidebarPage } from './sidebar-page';

const openPage = sidebarPages();

const answers: Replies = {
  state: [gives(BUILT_BEFORE)],
  definitions: [gives(definitionsBy('Sales and marketing'))],
  engagement: [gives(FACTS)],
};

async function openDefinitions(replies: Replies = answers): Promise<SidebarPage> {
  const sidebar = await openPage(replies);
  await sidebar.page.getByRole('tab', { name: 'Definitions' }).click();
  await sidebar.page.getByRole('heading', { name: 'What you agreed' }).waitFor();
  return sidebar;
}

const preview = (page: Page) => page.getByRole('region', { name: 'What these values give' });
const threshold = (page: Page) => page.getByRole('textbox', { name: 'Threshold in points', exact: true });
const engaged = (page: Page) => page.locator('.engaged');
const figure = async (page: Page): Promise<string> => (await engaged(page).locator('.figure').textContent()) ?? '';

describe('what the team agreed', () => {
  test('stands as a form with what each value would give, and nothing is asked while one types', async () => {
    const { page, asked } = await openDefinitions();
    await page.getByText('Version 3, in force since 12 Mar 2026.').waitFor();
    const before = await figure(page);
    await engaged(page)
      .getByText(/^\d+ by points, \d+ because they have an opportunity\.$/)
      .waitFor();
    await threshold(page).fill('5');
    await engaged(page).getByText('As agreed today:').waitFor();
    expect(await figure(page)).not.toBe(before);
    expect(await preview(page).getByRole('heading', { level: 3 }).first().textContent()).toMatch(
      /more would be engaged$/,
    );
    await button(page, 'Undo all changes of the definitions').click();
    await engaged(page).getByText('The same as agreed today.').waitFor();
    expect(await figure(page)).toBe(before);
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'definitions', 'engagement']);
    expect(await flaws(page)).toEqual([]);
  });

  test('is sent with the next build, with who agreed', async () => {
    const { page, asked } = await openDefinitions();
    await page.getByRole('textbox', { name: 'Agreed by' }).fill('Both heads');
    await page.getByRole('combobox', { name: 'Start from' }).selectOption('Buying group');
    await button(page, 'Use “Buying group”').click();
    await page.getByText('4 changes, not built yet').waitFor();
    await button(page, 'Refresh the funnel').click();
    expect((await asked()).at(-1)).toMatchObject({
      verb: 'build',
      settings: {
        agreed_by: 'Both heads',
        engagement_threshold: '30',
        minimum_people: '3',
        minimum_high_value_pages: '2',
      },
    });
  });

  test('tells when a way to start from took the place of what was typed, and brings that back', async () => {
    const { page } = await openDefinitions();
    await threshold(page).fill('5');
    await button(page, 'Use “Any interaction”').click();
    await page.getByText('Values you had changed below were replaced.').waitFor();
    expect(await threshold(page).inputValue()).toBe('20');
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Bring them back').click();
    expect(await threshold(page).inputValue()).toBe('5');
    await page.getByText('Values you had changed below were replaced.').waitFor({ state: 'detached' });
  });

  test('goes by points once a threshold is taken from the list, whatever it went by before', async () => {
    const { page } = await openDefinitions();
    const take = preview(page).getByRole('button', { name: 'Use 20 points as the threshold' });
    await take.waitFor({ state: 'detached' });
    await button(page, 'Use “Any interaction”').click();
    await engaged(page).getByText('by points').waitFor({ state: 'detached' });
    await take.click();
    await engaged(page).getByText('by points').waitFor();
    await take.waitFor({ state: 'detached' });
  });

  test('says under the field what cannot be read, and how to type it', async () => {
    const { page } = await openDefinitions();
    await threshold(page).fill('twenty');
    await page.getByText('"twenty" is not a number that Threshold in points can take.').waitFor();
    await engaged(page).getByText('as soon as every field can be read').waitFor();
  });

  test('can be worked with the keyboard alone', async () => {
    const { page } = await openPage(answers);
    await openTab(page, 'Definitions');
    await preview(page).getByRole('button', { name: 'Use 5 points as the threshold' }).waitFor();
    await tabTo(page, 'Use 5 points as the threshold');
    await page.keyboard.press('Enter');
    await engaged(page).getByText('As agreed today:').waitFor();
    expect(await threshold(page).inputValue()).toBe('5');
    await preview(page).getByRole('button', { name: 'Use 40 points as the threshold' }).waitFor();
    await preview(page).getByRole('button', { name: 'Use 20 points as the threshold' }).waitFor();
  });
});

test('asks to read again where a setting it does not try was changed, not for a build or for notes told once', async () => {
  const agreed = definitionsBy('Sales and marketing');
  const settings = agreed.settings.map((one) => (one.id === 'period_end' ? { ...one, value: '2024-11-30' } : one));
  const sources = BUILT_BEFORE.sources.map((one) =>
    one.chosen === undefined ? one : { ...one, chosen: { ...one.chosen, notes: ['It was found just now.'] } },
  );
  const { page, asked } = await openPage({
    ...answers,
    state: [gives({ ...BUILT_BEFORE, sources }), gives(BUILT_AGAIN)],
    definitions: [gives(agreed), gives({ ...agreed, settings })],
    build: [gives(REBUILT)],
  });
  const tab = (name: string) => page.getByRole('tab', { name });
  const dated = async (day: string): Promise<void> => {
    await tab('Data').click();
    await page.getByLabel('Period to').first().fill(day);
    await tab('Definitions').click();
    await engaged(page).waitFor();
  };
  const stale = page.getByText('Tables or other settings changed since they were read here.');
  await dated('2024-11-30');
  await button(page, 'Refresh the funnel').click();
  await page.waitForFunction(
    () => pretended.asked.filter(({ verb }) => verb === 'state' || verb === 'definitions').length === 4,
  );
  await button(page, 'Refresh the funnel').waitFor();
  expect(await stale.count()).toBe(0);
  await dated('2024-10-31');
  await stale.waitFor();
  await button(page, 'Read the data again').click();
  await stale.waitFor({ state: 'detached' });
  expect((await asked()).filter(({ verb }) => verb === 'engagement').map(({ settings: sent }) => sent)).toEqual([
    { period_end: '2024-11-30' },
    { period_end: '2024-10-31' },
  ]);
});

test('without accounts it says what to choose first, and the form is there all the same', async () => {
  const trouble = { code: 'DATA', where: '', what: 'No accounts are chosen.', fix: 'Choose them.', changed: 'no' };
  const { page } = await openDefinitions({ ...answers, engagement: [refuses(trouble), gives(FACTS)] });
  await preview(page).getByText('No accounts are chosen.').waitFor();
  await threshold(page).waitFor();
  expect(await flaws(page)).toEqual([]);
  await button(page, 'Read the data again').click();
  await engaged(page).waitFor();
});

test('that cannot be read says why, and is read again', async () => {
  const trouble = {
    code: 'DATA',
    where: 'ABM Definitions, cell C4',
    what: 'No day stands there.',
    fix: 'Type one.',
    changed: 'no',
  };
  const { page } = await openDefinitions({
    ...answers,
    definitions: [refuses(trouble), ...(answers['definitions'] ?? [])],
  });
  await page.getByText('No day stands there.').waitFor();
  await button(page, 'Try again').click();
  await threshold(page).waitFor();
  expect(await page.getByText('No day stands there.').count()).toBe(0);
});

test('a hostile workbook changes nothing but letters', async () => {
  const names = FACTS.accounts.names.map((name, index) =>
    index % 2 === 0 ? HOSTILE_TEXT : `${name}${'x'.repeat(50_000)}`,
  );
  const { page } = await openDefinitions({
    ...answers,
    definitions: [gives(definitionsBy(HOSTILE_TEXT, HOSTILE_TEXT))],
    engagement: [gives({ ...FACTS, accounts: { ...FACTS.accounts, names } })],
  });
  await threshold(page).fill('1');
  await engaged(page).getByText('As agreed today:').waitFor();
  expect(await flaws(page)).toEqual([]);
});
