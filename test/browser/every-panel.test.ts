import type { Locator } from 'playwright-core';
import { frameOf, inSight, marked, mouse, type Hands } from './hands';
import { keyboard } from './keyboard-hands';
import { flawsBeside } from './page-checks';
import { violations } from './sidebar-page';
import { unknownAmount } from './unknown-amount';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;
let hands: Hands;
let requests: string[] = [];

const button = (name: string | RegExp): Locator =>
  workbench.sidebar.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const field = (role: 'combobox' | 'searchbox' | 'textbox', name: string): Locator =>
  workbench.sidebar.getByRole(role, { name, exact: true });
const card = (name: string): Locator => workbench.sidebar.getByRole('listitem', { name, exact: true });
const seen = (text: string | RegExp): Promise<void> => workbench.sidebar.getByText(text).first().waitFor();
const told = (text: string | RegExp): Promise<void> =>
  workbench.sidebar.getByRole('status').getByText(text).first().waitFor();

/** The value beside a KPI on the funnel tab, as shown. */
async function kpi(name: string): Promise<string | undefined> {
  const rows = await workbench.display("'ABM Funnel'!A16:B200");
  return rows.find(([label]) => label?.replace(/^ *↳ /, '') === name)?.[1];
}

/** The accounts of the list in sight. */
const listed = (): Promise<string[]> =>
  workbench.sidebar.getByRole('list', { name: 'Accounts' }).locator('li > bdi').allInnerTexts();

describe.each([
  ['the mouse', (): Hands => mouse(workbench)],
  ['the keyboard alone', (): Hands => keyboard(workbench)],
])('the sidebar beside a workbook, with %s', (_, handsOf) => {
  beforeAll(async () => {
    workbench = await openWorkbenchPage({ year: { title: 'A year', make: unknownAmount } });
    hands = handsOf();
    requests = [];
    const { page } = workbench;
    await page.route('**/*', (route) => {
      const request = route.request();
      // The spreadsheet beside it may still load parts of its own.
      const isOwnPart = request.frame() === page.mainFrame() && request.url().startsWith(new URL(page.url()).origin);
      if (!isOwnPart) requests.push(request.url());
      return route.continue();
    });
  });

  afterAll(() => workbench.close());

  test('Data: finds the tables, lets go of one and takes it again, and hears which column is which', async () => {
    await hands.menu('Open ABM funnel');
    await hands.press(button('Find my data'));
    await told('7 tables found.');
    await hands.press(button('Forget the range of Contacts'));
    await told('Contacts: range forgotten, cells untouched.');
    await hands.sheet('Contacts');
    await hands.markTable();
    await hands.press(button('Use selection for Contacts'));
    await told('Contacts: 233 rows read.');
    await hands.press(card('Spend').locator('summary').first());
    await hands.choose(field('combobox', 'Column for Category of Spend'), 'No column');
    await told('Spend: 83 rows read.');
    await hands.press(card('Spend').locator('summary', { hasText: 'not found' }));
    await hands.choose(field('combobox', 'Column for Category of Spend'), 'C: Category');
    await told('Spend: 83 rows read.');
  });

  test('Build: makes the funnel, tells what came of it, and leads to the tab', async () => {
    await hands.press(button('Build the funnel'));
    await seen('Your funnel is ready');
    expect(await kpi('New revenue won')).toBe('579,000');
    await hands.press(button('Open funnel'));
    await inSight(workbench, 'ABM Funnel');
    expect(await workbench.display('A1')).toEqual([['ABM funnel']]);
  });

  test('Explain: shows the accounts of the marked cell, as many as it says', async () => {
    await hands.open('Explain');
    await hands.mark('B8');
    await marked(workbench, 'B8');
    await hands.press(button('Explain the marked cell'));
    await workbench.sidebar.getByRole('heading', { name: 'Engaged accounts' }).waitFor();
    expect(await listed()).toHaveLength(Number((await workbench.display("'ABM Funnel'!B8"))[0]?.[0]));
    await hands.choose(field('combobox', 'List'), 'Not counted (44)');
    await seen('not engaged: no interaction in the period');
  });

  test('Explain: finds a KPI by its name; its list is sorted, searched, copied and written, and adds up to it', async () => {
    await hands.fill(field('searchbox', 'Search for a KPI'), 'new revenue won');
    await hands.press(button('New revenue won 579,000'));
    await seen('9 accounts add up to 579,000');
    await hands.choose(field('combobox', 'Sort by'), 'Name');
    const names = await listed();
    expect(names).toEqual([...names].sort());
    const amounts = await workbench.sidebar.locator('.explain-amount').allInnerTexts();
    expect(amounts.reduce((sum, amount) => sum + Number(amount.replace(/,/g, '')), 0)).toBe(579_000);
    await hands.fill(field('searchbox', 'Search in the list'), names[2] ?? '');
    await told('1 of 9 accounts');
    await hands.fill(field('searchbox', 'Search in the list'), ' ');
    await frameOf(workbench).evaluate(() => {
      document.addEventListener('copy', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) document.body.dataset['copied'] = target.value;
      });
    });
    await hands.press(button('Copy'));
    await told('9 accounts copied. Paste into any sheet.');
    const copied = (await workbench.sidebar.locator('body').getAttribute('data-copied')) ?? '';
    expect(copied.split('\n').map((line) => line.split('\t')[0])).toEqual(['Account', ...names]);
    await hands.press(button('Write to a new tab'));
    await seen('9 accounts written to the new tab “List, New revenue won”.');
    const rows = await workbench.display("'List, New revenue won'!A1:E16");
    expect(rows[4]).toEqual(['Sum', '', '', '', '579000']);
    expect(
      rows
        .slice(6, 15)
        .map(([name = '']) => name)
        .sort(),
    ).toEqual(names);
  });

  test('Check: leads to the cell that does not count, and finds it put right', async () => {
    await hands.open('Check');
    await seen('1 thing to look at in 1 table');
    await hands.press(button('Go to cell E2 of Opportunities'));
    await marked(workbench, 'E2');
    expect(await workbench.display('A1')).toEqual([['Opportunity ID']]);
    await hands.type('E2', '45000');
    await hands.press(button('Check again'));
    await seen('Nothing to put right.');
  });

  test('Definitions: what is typed is tried at once, built, and is the number on the tab', async () => {
    await hands.open('Definitions');
    await hands.choose(field('combobox', 'Engaged means'), 'The agreed threshold');
    await hands.fill(field('textbox', 'Threshold in points'), '35');
    await hands.fill(field('textbox', 'Agreed by'), 'Both heads');
    const figure = workbench.sidebar.locator('.engaged .figure');
    await seen('As agreed today: 40');
    const tried = await figure.innerText();
    await hands.press(button('Refresh the funnel'));
    await told('The funnel is refreshed.');
    expect(`${String(await kpi('% of target accounts engaged'))} engaged`).toBe(tried);
    await seen('Version 2');
    expect(await field('combobox', 'Engaged means').inputValue()).toBe('threshold');
    expect(await field('textbox', 'Agreed by').inputValue()).toBe('Both heads');
  });

  test('Refresh: tells which numbers changed, and that an explanation is older than they are', async () => {
    await hands.press(button('See the result'));
    const changes = workbench.sidebar.getByRole('table', { name: 'Since build 1' });
    await changes.getByText('Engaged accounts', { exact: true }).waitFor();
    await hands.open('Explain');
    await seen('The funnel was refreshed after this explanation.');
    expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
    await hands.press(button('Explain it again'));
    await seen('10 accounts add up to 624,000');
    expect(await workbench.sidebar.getByText('The funnel was refreshed after this explanation.').count()).toBe(0);
  });

  test('Functions: finds one by what it is about, and puts it into the marked cell', async () => {
    await hands.sheet('Spend');
    await hands.open('Functions');
    await hands.fill(field('searchbox', 'Search'), 'win rate');
    await hands.press(workbench.sidebar.locator('summary', { hasText: 'ABM_WINRATE' }));
    await hands.mark('H2');
    await hands.press(button('Insert into the marked cell: ABM_WINRATE'));
    await seen('ABM_WINRATE stands in Spend, cell H2.');
    expect(await workbench.display('Spend!H2')).toEqual([['0.1']]);
    await hands.press(button('Insert into the marked cell: ABM_WINRATE'));
    await seen('The marked cell is not empty, so nothing was put there.');
  });

  test('Menu: replaces formulas by values, helps, and removes what the add-on has put there', async () => {
    await hands.menu('Replace ABM formulas by their values');
    await workbench.page.getByRole('dialog').getByText('Spend: 1 cell').waitFor();
    expect(await violations(workbench.page, '#overlay')).toEqual([]);
    await hands.answer('Yes');
    await workbench.page.getByRole('dialog').getByText('1 formula is replaced.').waitFor();
    await hands.answer('OK');
    expect(await workbench.display('Spend!H2')).toEqual([['0.1']]);
    await hands.menu('Help and privacy');
    await workbench.page.getByRole('dialog').getByText('Nothing leaves this workbook').waitFor();
    expect(await violations(workbench.page, '#overlay')).toEqual([]);
    await hands.answer('OK');
    // Its formulas change while it goes, and the grid has to draw another tab.
    await hands.sheet('ABM Definitions');
    await hands.menu('Remove add-on data');
    await hands.answer('Yes');
    await workbench.page.getByRole('dialog').getByText('is removed from this workbook.').waitFor();
    await hands.answer('OK');
    const tabs = await workbench.page.locator('[data-u-comp=slide-tab-item]').allInnerTexts();
    expect(tabs.filter((tab) => tab.startsWith('ABM'))).toEqual([]);
  });

  test('All the while nothing is asked of any server, and nothing is complained about', () => {
    expect([...requests, ...workbench.complaints]).toEqual([]);
  });
});
