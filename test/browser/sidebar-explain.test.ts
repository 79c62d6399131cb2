import type { Page } from 'playwright-core';
import type { Explanation } from '../../src/protocol/answers';
import { flaws, HOSTILE_TEXT } from './page-checks';
import { KPIS, TOLD } from './panel-answers';
import { BUILT_BEFORE } from './sidebar-answers';
import { button, gives, openTab, refuses, sidebarPages, tabTo } from './sidebar-page';
import type { Replies, SidebarPage } from './sidebar-page';

const openPage = sidebarPages();

const answers: Replies = {
  state: [gives(BUILT_BEFORE)],
  kpis: [gives(KPIS)],
  explain: [gives(TOLD)],
  'list-to-tab': [gives({ tab: 'List, engaged', accounts: 40 })],
};

async function openExplain(replies: Replies = answers): Promise<SidebarPage> {
  const sidebar = await openPage(replies);
  await sidebar.page.getByRole('tab', { name: 'Explain' }).click();
  await button(sidebar.page, 'Explain the marked cell').waitFor();
  return sidebar;
}

const listOf = (page: Page) => page.getByRole('combobox', { name: 'List', exact: true });

describe('a number explained', () => {
  test('shows how it adds up, its lists with reasons, and finds an account in them', async () => {
    const { page, asked } = await openExplain();
    await button(page, 'Explain the marked cell').click();
    await page.getByText('40 of 60 accounts = 66.7%').waitFor();
    await listOf(page).selectOption('Not counted (24)');
    await page.getByText('not on the target list').first().waitFor();
    await listOf(page).selectOption({ index: 0 });
    await page.getByRole('searchbox', { name: 'Search in the list' }).fill(TOLD.names[0] ?? '');
    await page.getByText(/^\d+ of 40 accounts$/).waitFor();
    await page.getByRole('combobox', { name: 'Accounts of' }).selectOption('Tier 1');
    expect((await asked()).at(-1)).toMatchObject({ verb: 'explain', subject: { kpi: 'engaged_rate', column: 1 } });
    await button(page, 'Write to a new tab').click();
    await page.getByText('40 accounts written to the new tab “List, engaged”.').waitFor();
    await button(page, 'Copy').click();
    await page.getByText(/copied/).waitFor();
    expect(await flaws(page)).toEqual([]);
  });

  test('is found by its name, with the keyboard alone', async () => {
    const { page, asked } = await openPage(answers);
    await openTab(page, 'Explain');
    await button(page, 'Explain the marked cell').waitFor();
    await tabTo(page, 'Explain the marked cell');
    await page.keyboard.press('Tab');
    await page.keyboard.type('engaged');
    await button(page, `${TOLD.name} 66.7%`).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('40 of 60 accounts = 66.7%').waitFor();
    expect((await asked()).at(-1)).toMatchObject({ verb: 'explain', subject: { kpi: 'engaged_rate', column: 0 } });
  });

  test('that cannot be copied says so, and offers the other way', async () => {
    const { page } = await openExplain();
    await page.evaluate(() => {
      Object.defineProperty(document, 'execCommand', { value: () => false });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await button(page, 'Explain the marked cell').click();
    await button(page, 'Copy').click();
    await page.getByText('The browser did not let the list be copied. Write it to a tab instead.').waitFor();
  });

  test('that cannot be told says where and what to do', async () => {
    const trouble = { code: 'DATA', where: 'Accounts, cell A1', what: 'No KPI.', fix: 'Mark one.', changed: 'no' };
    const { page } = await openExplain({ ...answers, explain: [refuses(trouble)] });
    await button(page, 'Explain the marked cell').click();
    await page.getByText('No KPI.').waitFor();
    expect(await flaws(page)).toEqual([]);
  });

  test('of five thousand accounts shows a hundred, then more', async () => {
    const many = <Value>(values: readonly Value[]): Value[] =>
      Array.from({ length: 5000 }, (_, at) => values[at % values.length]).flatMap((value) =>
        value === undefined ? [] : [value],
      );
    const wide = (part: Explanation['parts'][number]) => ({
      ...part,
      amounts: many(part.amounts ?? []),
      why: many(part.why ?? []),
    });
    const large = { ...TOLD, names: many(TOLD.names), parts: TOLD.parts.map(wide) };
    const { page } = await openExplain({ ...answers, explain: [gives(large)] });
    await button(page, 'Explain the marked cell').click();
    await button(page, 'Show 100 more').click();
    expect(await page.locator('.explain-list li').count()).toBe(200);
  });

  test('of a hostile workbook changes nothing but letters', async () => {
    const long = `${HOSTILE_TEXT}${'W'.repeat(50_000)}`;
    const hostile: Explanation = {
      ...TOLD,
      ...{
        name: long,
        definition: long,
        remarks: [long],
        reasons: TOLD.reasons.map(() => long),
        builtAt: HOSTILE_TEXT,
      },
      names: TOLD.names.map(() => long),
      columns: [
        { column: 0, label: long },
        { column: 1, label: HOSTILE_TEXT },
      ],
    };
    const { page } = await openExplain({
      ...answers,
      explain: [gives(hostile)],
      'list-to-tab': [gives({ tab: HOSTILE_TEXT, accounts: 1 })],
    });
    await button(page, 'Explain the marked cell').click();
    await button(page, 'Write to a new tab').click();
    await page.getByText(/written to the new tab/).waitFor();
    expect(await flaws(page)).toEqual([]);
  });
});
