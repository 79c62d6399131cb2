import { workedBook } from '../../samples/worked';
import type { Book, Cell, Sheet } from '../../samples/book';
import { frameOf, mouse, type Hands } from './hands';
import { flawsBeside, HOSTILE_TEXT } from './page-checks';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

/** Columns whose words are shown somewhere: names of accounts, tiers, job titles, channels. */
const SHOWN = ['Account Name', 'Account', 'Company', 'Tier', 'Job Title', 'Channel'];

/** Beginnings that a sheet takes for a formula, and others that a page might take for its own. */
const WORST = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '{{constructor}}', '__proto__', '<b>'];

const LONGEST = 50_000;

/** The same text for the same words, so that rows still belong together. */
function spoilt(word: Cell): Cell {
  if (typeof word !== 'string') return word;
  const number = Array.from(word).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  // The apostrophe is typed, not kept: without it a sheet makes an error of most of them.
  return `'${WORST[number % WORST.length] ?? ''} ${word} ${HOSTILE_TEXT}`;
}

/** Two more columns, one as long as cells can be; one row more than it had, which no table can read. */
function spoiltSheet([head = [], ...rows]: Sheet): Sheet {
  const isShown = head.map((cell) => SHOWN.includes(String(cell)));
  const cells = rows.map((row) => row.map((cell, column) => (isShown[column] === true ? spoilt(cell) : cell)));
  return [
    [...head, HOSTILE_TEXT, 'W'.repeat(LONGEST)],
    ...cells.map((row, index) => [...row, HOSTILE_TEXT, index === 0 ? 'W'.repeat(LONGEST) : null]),
    head.map((cell) => `${String(cell)} ${HOSTILE_TEXT}`.padEnd(cell === 'Account' ? LONGEST : 0, 'W')),
  ];
}

/** A year of data in which everything that can be seen is meant to do harm. */
function book(): Book {
  const whole = workedBook();
  const sheets = Object.entries(whole.sheets).map(([name, sheet]): [string, Sheet] => [
    `=${name}<img src=x onerror="document.title='run'">\u202e' (A1)`,
    spoiltSheet(sheet),
  ]);
  return { ...whole, sheets: Object.fromEntries(sheets) };
}

let workbench: WorkbenchPage;
let hands: Hands;
const happened: string[] = [];

const button = (name: string | RegExp) => workbench.sidebar.getByRole('button', { name });
const seen = (text: string | RegExp): Promise<void> => workbench.sidebar.getByText(text).first().waitFor();
const flawsNow = async (): Promise<readonly string[]> => flawsBeside(workbench, frameOf(workbench));

beforeAll(async () => {
  workbench = await openWorkbenchPage({ worst: { title: 'The worst', make: book } });
  const { page } = workbench;
  hands = mouse(workbench);
  await page.route('**/*', (route) => {
    happened.push(route.request().url());
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    happened.push(dialog.message());
    void dialog.dismiss();
  });
  await hands.menu('Open ABM funnel');
});

afterAll(() => workbench.close());

describe('a workbook that is meant to do harm', () => {
  test('is found and built, and stays letters on the tab Data', async () => {
    await hands.press(button('Find my data'));
    await seen('7 tables found.');
    await hands.press(workbench.sidebar.locator('summary').first());
    expect(await flawsNow()).toEqual([]);
    await hands.press(button('Build the funnel'));
    await seen('Your funnel is ready');
    expect(await flawsNow()).toEqual([]);
  });

  test('stays letters on the tab Definitions', async () => {
    await hands.open('Definitions');
    await hands.choose(workbench.sidebar.getByRole('combobox', { name: 'Engaged means' }), 'The agreed threshold');
    await hands.fill(workbench.sidebar.getByRole('textbox', { name: 'Agreed by' }), HOSTILE_TEXT);
    await seen('no longer engaged');
    expect(await flawsNow()).toEqual([]);
  });

  test('stays letters on the tab Check', async () => {
    await hands.open('Check');
    await seen('to look at in');
    await workbench.sidebar.locator('.check summary').first().click();
    expect(await flawsNow()).toEqual([]);
  });

  test('stays letters on the tab Explain, on the clipboard and on the tab of a list', async () => {
    await hands.open('Explain');
    await hands.fill(workbench.sidebar.getByRole('searchbox', { name: 'Search for a KPI' }), 'target accounts');
    await hands.press(workbench.sidebar.getByRole('list', { name: 'KPIs found' }).getByRole('button').first());
    await workbench.sidebar.getByRole('list', { name: 'Accounts' }).waitFor();
    await frameOf(workbench).evaluate(() => {
      document.addEventListener('copy', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) document.body.dataset['copied'] = target.value;
      });
    });
    await hands.press(button('Copy'));
    await seen('copied. Paste into any sheet.');
    const copied = (await workbench.sidebar.locator('body').getAttribute('data-copied')) ?? '';
    const cells = copied.split('\n').flatMap((line) => line.split('\t'));
    expect(cells.filter((cell) => /^[=+\-@"]/.test(cell))).toEqual([]);
    expect(cells.length % copied.split('\n').length).toBe(0);
    await hands.press(button('Write to a new tab'));
    await seen('written to the new tab');
    const rows = await workbench.display("'List, Target accounts'!A1:D70");
    expect(rows.flat().filter((cell) => /^#(?:NAME|REF|ERROR|VALUE)/.test(cell))).toEqual([]);
    expect(rows.flat().some((cell) => cell.startsWith('=HYPERLINK("x") '))).toBe(true);
    expect(await flawsNow()).toEqual([]);
  });

  test('stays letters on the tab Functions', async () => {
    await hands.open('Functions');
    await hands.press(workbench.sidebar.locator('summary', { hasText: 'ABM_WINRATE' }));
    await workbench.page.locator('[data-u-comp=slide-tab-item]', { hasText: '=Spend' }).click();
    await workbench.goTo('Z9');
    await hands.press(button('Insert into the marked cell: ABM_WINRATE'));
    await seen('ABM_WINRATE stands in');
    expect(await flawsNow()).toEqual([]);
  });

  test('runs nothing, opens nothing, asks no server for anything', async () => {
    expect([...happened, ...workbench.complaints]).toEqual([]);
    expect(await workbench.page.title()).not.toBe('run');
  });
});
