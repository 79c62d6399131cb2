import { workedBook } from '../../samples/worked';
import { drag } from './hands';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage({ worked: { title: 'Worked example', make: () => workedBook() } });
});

afterAll(() => workbench.close());

/** Goes to a tab of the workbook by its name. */
async function goToTab(name: string): Promise<void> {
  await workbench.page.locator('[data-u-comp=slide-tab-item]', { hasText: new RegExp(`^${name}$`) }).click();
}

/** Marks everything from A1 on with the keyboard, as a person does who knows spreadsheets. */
async function markTable(): Promise<void> {
  const { page } = workbench;
  await page.locator('[data-u-comp=defined-name] input').fill('A1');
  await page.locator('[data-u-comp=defined-name] input').press('Enter');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowDown');
}

/** The value beside a KPI on the funnel tab, as shown. */
async function kpi(name: string): Promise<string | undefined> {
  const rows = await workbench.display("'ABM Funnel'!A16:B200");
  return rows.find(([label]) => label?.replace(/^ *↳ /, '') === name)?.[1];
}

const sidebarButton = (name: string | RegExp) => workbench.sidebar.getByRole('button', { name });

test('selects a table in the grid and hands it over', async () => {
  await workbench.choose('ABM Funnel', 'Open ABM funnel');
  await sidebarButton('Use selection for Accounts').waitFor();
  await goToTab('Accounts');
  await markTable();
  await sidebarButton('Use selection for Accounts').click();
  await workbench.sidebar.getByText('Accounts!A1:F12').waitFor();
  await goToTab('Opportunities');
  await markTable();
  await sidebarButton('Use selection for Opportunities').press('Enter');
  await workbench.sidebar.getByText('Opportunities!A1:H8').waitFor();
});

test('reads areas that are marked together, with Ctrl held down, as one table', async () => {
  const { page } = workbench;
  await goToTab('Activities');
  await drag(workbench, 'A1', 'D4');
  await page.keyboard.down('Control');
  await drag(workbench, 'A7', 'D9');
  await page.keyboard.up('Control');
  await sidebarButton('Use selection for Activities').click();
  await workbench.sidebar.getByText('Activities: 6 rows read.').waitFor();
  await workbench.sidebar.getByText('Activities!A1:D4, A7:D9').waitFor();
  await sidebarButton('Forget the range of Activities').click();
});

test('builds the funnel of these two tables and says what the rest would bring', async () => {
  await sidebarButton('Build the funnel').click();
  await workbench.sidebar.getByText('Your funnel is ready').waitFor();
  expect(await kpi('Win rate (won of closed)')).toBe('66.7%');
  expect(await kpi('Engaged accounts')).toBe('n/a');
  expect(await workbench.display("'ABM Funnel'!A3")).toEqual([['● No change seen in the source data']]);
});

test('notices an edit of the source, and the refresh counts it', async () => {
  await goToTab('Opportunities');
  const [header = []] = await workbench.display('Opportunities!A1:G1');
  const stages = await workbench.display('Opportunities!A2:G8');
  const stage = header.indexOf('Stage');
  const open = stages.findIndex((row) => row[stage] === 'Negotiation');
  await workbench.type(`${'ABCDEFG'.charAt(stage)}${String(open + 2)}`, 'Closed Lost');
  await workbench.type(`${'ABCDEFG'.charAt(header.indexOf('Close Date'))}${String(open + 2)}`, '2024-12-01');
  expect((await workbench.display("'ABM Funnel'!A3"))[0]?.[0]).toContain('changed');
  await sidebarButton('Refresh the funnel').press('Enter');
  await workbench.sidebar.getByText('Your funnel is up to date').waitFor();
  expect(await kpi('Win rate (won of closed)')).toBe('50.0%');
  expect(await workbench.display("'ABM Funnel'!A3")).toEqual([['● No change seen in the source data']]);
});

test('takes back with Ctrl+Z what was typed, also after the sidebar read, and nothing of a build', async () => {
  const { page } = workbench;
  const tabs = (): Promise<string[]> => page.locator('[data-u-comp=slide-tab-item]').allTextContents();
  const built = [await tabs(), await workbench.display("'ABM Funnel'!A1:H20")];
  await workbench.type('K40', 'typed');
  await workbench.sidebar.getByRole('tab', { name: 'Check' }).click();
  await workbench.sidebar.getByText('Check again').first().waitFor();
  expect(await workbench.display('K40')).toEqual([['typed']]);
  await workbench.goTo('K40');
  await page.keyboard.press('Control+Z');
  expect(await workbench.display('K40')).toEqual([['']]);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  expect([await tabs(), await workbench.display("'ABM Funnel'!A1:H20")]).toEqual(built);
});

test('says nothing to the console all the while', () => {
  expect(workbench.complaints).toEqual([]);
});
