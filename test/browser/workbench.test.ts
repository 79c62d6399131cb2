import { drag } from './hands';
import { violations } from './sidebar-page';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

const ACCOUNTS = [
  ['Account', 'Website', 'Since'],
  ['Corva', 'corva.example', '2024-01-31'],
  ['Delmo', 'delmo.example', '2024-02-29'],
];

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage({
    small: { title: 'A small book', make: () => ({ sheets: { Accounts: ACCOUNTS, Empty: [] } }) },
    other: { title: 'Another book', make: () => ({ sheets: { Other: [['=ABM_WINRATE(1;4)']] } }) },
  });
});

afterAll(() => workbench.close());

test('opens the first book, with the menu of the add-on, without a complaint', async () => {
  expect(await workbench.display('Accounts!A1:C3')).toEqual(ACCOUNTS);
  expect(await workbench.page.locator('.book-name').textContent()).toBe('A small book');
  expect(workbench.complaints).toEqual([]);
});

test('frames the grid with a bar and a strip that everyone can read and use', async () => {
  expect(await violations(workbench.page, '#bar')).toEqual([]);
  expect(await violations(workbench.page, '#strip')).toEqual([]);
});

test('calculates a custom function that is typed into a cell', async () => {
  await workbench.type('E2', '=ABM_WINRATE(10;100)');
  expect(await workbench.display('E2')).toEqual([['0.1']]);
});

test('says in the strip why a custom function refused in the cell that is marked', async () => {
  const { page } = workbench;
  await workbench.type('M3', '=ABM_CAC(60000)');
  await page.keyboard.press('ArrowUp');
  const strip = page.locator('#strip');
  await strip.getByText('M3: new_customers is missing.').waitFor();
  await page.keyboard.press('ArrowDown');
  await strip.getByText('M3: new_customers is missing.').waitFor({ state: 'detached' });
});

test('shows the card of a custom function while it is typed', async () => {
  const { page } = workbench;
  await workbench.type('E3', '');
  await page.keyboard.type('=ABM_CL');
  await expect(page.getByText('Customer lifetime value', { exact: false }).first().textContent()).resolves.toContain(
    'ABM_CLV',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('opens the sidebar of the add-on in a frame that cannot reach the page', async () => {
  await workbench.choose('ABM Funnel', 'Open ABM funnel');
  await workbench.sidebar.locator('body').waitFor();
  const frame = workbench.page.frames().find((candidate) => candidate.url() === 'about:srcdoc');
  const reached = await frame?.evaluate(() => {
    try {
      return parent.document.title;
    } catch (refusal) {
      return refusal instanceof Error ? refusal.name : '';
    }
  });
  expect(reached).toBe('SecurityError');
});

describe('the keyboard', () => {
  /** The grid wants the keyboard, as it does by itself when it is first drawn. */
  const wanted = (): Promise<void> =>
    workbench.page.evaluate(() => {
      document.querySelector('#grid canvas')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    });
  const holder = (): Promise<string | undefined> =>
    workbench.page.evaluate(() => document.activeElement?.closest('#bar, #side, #grid')?.id);

  test('stays in the menu that is open, whatever the grid does', async () => {
    const { page } = workbench;
    await page.keyboard.press('Alt+N');
    await wanted();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=menuitem]:focus').textContent()).toBe('Refresh the funnel');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await holder()).toBe('grid');
  });

  test('stays in the sidebar until a person presses into the grid', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+Alt+Period');
    await wanted();
    expect(await holder()).toBe('side');
    await drag(workbench, 'B2', 'B2');
    await wanted();
    expect(await holder()).toBe('grid');
  });
});

test('lets a tester be a viewer, who may change nothing, and an editor again', async () => {
  const { page } = workbench;
  await workbench.choose('Workbook', /viewing/);
  await page.locator('#bar').getByText('View only').waitFor();
  await page.mouse.click(500, 400);
  await page.keyboard.type('changed');
  await page.keyboard.press('Enter');
  await workbench.choose('Workbook', /viewing/);
  await page.locator('#bar').getByText('View only').waitFor({ state: 'detached' });
  await workbench.type('D9', 'typed again');
  const cells = (await workbench.display('A1:K40')).flat();
  expect([cells.includes('changed'), cells.includes('typed again')]).toEqual([false, true]);
});

test('closes the sidebar by the keyboard', async () => {
  const { page } = workbench;
  await page.locator('#side').getByRole('button', { name: 'Close sidebar' }).press('Enter');
  expect(await page.locator('#side').isVisible()).toBe(false);
});

describe('another book, opened by the keyboard', () => {
  const question = () => workbench.page.getByRole('dialog', { name: 'Open another workbook?' });
  const openOther = async (): Promise<void> => {
    const { page } = workbench;
    await page.getByRole('button', { name: 'Workbook', exact: true }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };

  test('leaves a changed one where it is unless a person lets it go', async () => {
    const { page } = workbench;
    await openOther();
    await question().getByText('“A small book” was changed').waitFor();
    expect(await violations(page, '#overlay')).toEqual([]);
    await page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Workbook');
    await openOther();
    await question().waitFor();
    await page.keyboard.press('Enter');
    await question().waitFor({ state: 'detached' });
    await page.locator('#bar').getByText('Local workbench').waitFor();
    expect(await workbench.display('E2')).toEqual([['0.1']]);
  });

  test('takes its place when told so', async () => {
    const { page } = workbench;
    await openOther();
    await question().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.book-name', { hasText: 'Another book' }).waitFor();
    expect(await workbench.display('Other!A1')).toEqual([['0.25']]);
    expect(workbench.complaints).toEqual([]);
  });
});

test('tells in a window which keys lead where, and until it is closed they lead nowhere', async () => {
  const { page } = workbench;
  await workbench.choose('Workbook', /^Keys/);
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Alt+N: the menu of the add-on').waitFor();
  await page.keyboard.press('Alt+N');
  expect(await page.locator('[role=menu]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('keeps the button below long words in sight, with the keyboard, in a low window', async () => {
  const { page } = workbench;
  const button = page.getByRole('dialog').getByRole('button', { name: 'OK' });
  await page.setViewportSize({ width: 720, height: 200 });
  await page.getByRole('button', { name: 'Workbook', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /^Keys/ }).press('Enter');
  const { y, height } = (await button.boundingBox()) ?? { y: NaN, height: NaN };
  expect(y + height).toBeLessThan(200);
  await page.keyboard.press('Enter');
  await button.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1440, height: 860 });
});
