import type { Locator } from 'playwright-core';
import { workedBook } from '../../samples/worked';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage({ worked: { title: 'Worked example', make: () => workedBook() } });
});

afterAll(() => workbench.close());

const menus = (): Locator => workbench.page.getByRole('menu');

/** The menu that is open after these keys, and its entry that has the keyboard. */
async function after(...keys: readonly string[]): Promise<readonly (string | null)[]> {
  const { page } = workbench;
  for (const key of keys) await page.keyboard.press(key);
  expect(await menus().count()).toBe(1);
  return [await menus().getAttribute('aria-label'), await page.locator('[role=menuitem]:focus').textContent()];
}

describe('the menus of the workbench by keyboard', () => {
  it('lead to their ends with Home and End, and to each other with the arrows', async () => {
    expect(await after('Alt+N', 'End')).toEqual(['ABM Funnel', 'Help and privacy']);
    expect(await after('Home')).toEqual(['ABM Funnel', 'Open ABM funnel']);
    expect(await after('ArrowLeft')).toEqual(['Workbook', 'Worked example']);
    expect(await after('ArrowLeft')).toEqual(['ABM Funnel', 'Open ABM funnel']);
    expect(await after('ArrowRight', 'End')).toEqual(['Workbook', 'Keys …']);
    await workbench.page.keyboard.press('Escape');
    await menus().waitFor({ state: 'detached' });
  });

  it.each(['Tab', 'Shift+Tab'])('close when %s leads on', async (key) => {
    await after('Alt+N');
    await workbench.page.keyboard.press(key);
    await menus().waitFor({ state: 'detached' });
  });
});

test('a workbook that the ended workbench no longer gives says how to begin it again', async () => {
  await workbench.page.route('**/books/*', (route) => route.abort());
  await workbench.choose('Workbook', 'Worked example');
  await workbench.page
    .getByRole('dialog', { name: 'This could not be opened' })
    .getByText('The workbench has ended. Begin it again with npm start')
    .waitFor();
});
