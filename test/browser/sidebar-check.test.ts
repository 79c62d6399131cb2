import type { CheckedTable } from '../../src/protocol/answers';
import { ALL_GOOD, ASKING, CHECK, DOUBTED, MOVED } from './check-answers';
import { flaws, HOSTILE_TEXT } from './page-checks';
import { BUILT_BEFORE, FIRST_RUN } from './sidebar-answers';
import { button, card, gives, openTab, refuses, sidebarPages, tabTo, waitForFocus } from './sidebar-page';
import type { Replies, SidebarPage } from './sidebar-page';

const openPage = sidebarPages();

const ANSWERS: Replies = {
  state: [gives(BUILT_BEFORE)],
  check: [gives(CHECK), gives(ALL_GOOD)],
  'go-to': [gives(null)],
};

async function openCheck(replies: Replies = ANSWERS): Promise<SidebarPage> {
  const sidebar = await openPage(replies);
  await sidebar.page.getByRole('tab', { name: 'Check' }).click();
  await sidebar.page.getByRole('heading', { name: 'Data health' }).waitFor();
  return sidebar;
}

describe('the health of the data', () => {
  test('tells per table what counts and what does not, the worst first, and leads to the cells', async () => {
    const { page, asked, told } = await openCheck();
    const activities = card(page, 'Activities');
    await activities.getByText('2 used and 25 left out.').waitFor();
    await page.getByText('6 things to look at in 2 tables').waitFor();
    const panel = page.getByRole('tabpanel', { name: 'Check' });
    expect(await panel.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      ...['Activities', 'Opportunities', 'Accounts'],
    ]);
    await activities.getByText('25 of 27 rows belong to companies').waitFor();
    await activities.getByText('Add the account to the list, or correct its name or domain.').waitFor();
    await activities.getByText('maybe Acme Heating').waitFor();
    await activities.getByText('Website visits: up to 25 more.').waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Show 15 more cells').click();
    await activities.getByText('and 5 more further on').waitFor();
    await button(page, 'Go to cell A4 of Activities').click();
    expect((await asked()).at(-1)).toMatchObject({ verb: 'go-to', table: 'activities', cell: 'A4' });
    expect(await told()).toEqual(['focus the sheet']);
  });

  test('says of what may be wrong what to do, and of no number that it would stay', async () => {
    const { page } = await openCheck({ ...ANSWERS, check: [gives(DOUBTED)] });
    await page.getByText('1 thing to look at in 1 table').waitFor();
    const deals = card(page, 'Opportunities');
    await deals.getByText('may mean 2025-06-05').click();
    await deals.getByText('Set the locale, and import again.').waitFor();
    expect(await deals.getByText('no number would change').count()).toBe(0);
    expect(await flaws(page)).toEqual([]);
  });

  test('keeps further reasons, and KPIs that wait, behind one click', async () => {
    const { page } = await openCheck();
    const deals = card(page, 'Opportunities');
    await deals.getByText('more reasons').click();
    await deals.getByText('is a total of other rows').click();
    await deals.getByText('That is as it should be: no number would change.').waitFor();
    const waiting = page.getByRole('region', { name: 'KPIs that wait' });
    await waiting.getByText(/^\d+ KPIs wait for Spend$/).click();
    await waiting.getByText('Cost per won account').waitFor();
    await waiting.getByText(/^\d+ more KPIs wait$/).click();
    await waiting.getByText(/for the column Tier in Accounts/).waitFor();
    expect(await flaws(page)).toEqual([]);
    await waiting.getByRole('button', { name: 'Choose tables' }).click();
    await card(page, 'Spend').waitFor();
  });

  test('can be worked with the keyboard alone, question and all', async () => {
    const { page, asked, told } = await openPage({
      ...ANSWERS,
      state: [gives(ASKING)],
      answer: [gives(BUILT_BEFORE)],
    });
    await openTab(page, 'Check');
    await button(page, 'Check again').waitFor();
    const press = async (name: string): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    await press('Go to cell A4 of Activities');
    expect(await told()).toEqual(['focus the sheet']);
    await press('3 April 2024');
    await page.getByText('All used: 36 rows in 3 tables.').waitFor();
    await waitForFocus(page, 'Data health');
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state', 'check', 'go-to', 'answer', 'check']);
    expect((await asked()).at(-2)).toMatchObject({ table: 'opportunities', field: 'close_date', answer: 'day-first' });
    expect(await flaws(page)).toEqual([]);
  });

  test('is asked for with what is typed, and says when that changed', async () => {
    const { page, asked } = await openCheck();
    await page.getByRole('tab', { name: 'Data' }).click();
    await page.getByLabel('Compare with').selectOption('none');
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByText('Tables or settings changed since this check.').waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Check again').click();
    await page.getByText('All used: 36 rows in 3 tables.').waitFor();
    expect((await asked()).at(-1)).toMatchObject({ verb: 'check', settings: { compare: 'none' } });
    expect(await page.getByText('settings changed since').count()).toBe(0);
  });
});

describe('where there is nothing to tell', () => {
  test('leads to the tables before any was chosen', async () => {
    const { page, asked } = await openCheck({ state: [gives(FIRST_RUN)] });
    await page.getByText('Nothing to check yet.').waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Choose tables').click();
    await button(page, 'Find my data').waitFor();
    expect((await asked()).map(({ verb }) => verb)).toEqual(['state']);
  });

  test('says what is at work, and what went wrong', async () => {
    const trouble = { code: 'DATA', where: 'Deals, cell A1', what: 'No header was found.', fix: 'Select it again.' };
    const { page, reply } = await openCheck({ ...ANSWERS, check: ['silence', gives(CHECK)] });
    await page.getByText('Checking your tables').waitFor();
    expect(await flaws(page)).toEqual([]);
    await reply(refuses({ ...trouble, changed: 'no' }));
    await page.getByRole('region', { name: 'The check did not finish' }).getByText('Deals, cell A1').waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Check again').click();
    await card(page, 'Activities').waitFor();
    expect(await page.getByText('The check did not finish').count()).toBe(0);
  });

  test('tells in the card of the table why a cell or an answer was refused', async () => {
    const { page } = await openCheck({
      ...ANSWERS,
      ...{ state: [gives(ASKING)], answer: [refuses({ ...MOVED, what: 'The column is gone.' })] },
      'go-to': [refuses(MOVED), gives(null)],
    });
    await button(page, 'Go to cell A4 of Activities').click();
    const alert = card(page, 'Activities').getByRole('alert');
    await alert.getByText('This cell is no longer in the range of the table.').waitFor();
    await button(page, '4 March 2024').click();
    await card(page, 'Opportunities').getByRole('alert').getByText('The column is gone.').waitFor();
    expect(await flaws(page)).toEqual([]);
    await button(page, 'Go to cell A5 of Activities').click();
    await alert.waitFor({ state: 'detached' });
  });
});

test('a hostile workbook changes nothing but letters', async () => {
  const worst = `${HOSTILE_TEXT}${'x'.repeat(50_000)}`;
  const spoilt = (table: CheckedTable): CheckedTable => ({
    ...table,
    notes: [worst],
    reasons: table.reasons.map((reason) => ({
      ...reason,
      ...{ text: `${reason.text} ${worst}`, fix: worst, bounds: [worst] },
      cells: reason.cells.map(({ cell }) => ({ cell: `'${HOSTILE_TEXT}'!${cell}`, received: worst, nearest: worst })),
    })),
  });
  const { page } = await openCheck({ ...ANSWERS, check: [gives({ ...CHECK, tables: CHECK.tables.map(spoilt) })] });
  await card(page, 'Opportunities').getByText('No amount in 1 row').click();
  await card(page, 'Opportunities').getByText('1 thing to know').click();
  expect(await flaws(page)).toEqual([]);
});
