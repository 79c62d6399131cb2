import { messyBook } from '../../samples/dialects/messy-book';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;

beforeAll(async () => {
  const make = () => messyBook().book;
  workbench = await openWorkbenchPage({ exports: { title: 'Exports as they come', make } });
  await workbench.page.evaluate(() => {
    const count = (): void => {
      document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? '0') + 1);
    };
    document.addEventListener('click', count, { capture: true });
  });
});

afterAll(() => workbench.close());

test('three exports among other tabs become a funnel with six clicks at most', async () => {
  const { sidebar, page } = workbench;
  let inSidebar = 0;
  const press = async (name: string): Promise<void> => {
    inSidebar += 1;
    await sidebar.getByRole('button', { name, exact: true }).click();
  };
  await workbench.choose('ABM Funnel', 'Open ABM funnel');
  await press('Find my data');
  await sidebar.getByRole('status').getByText('3 tables found.').waitFor();
  for (const [table, reason] of [
    ['Accounts', 'Found by its header'],
    ['Opportunities', 'Found by its header'],
    ['Spend', 'Found as an ad report of LinkedIn.'],
  ] as const) {
    await sidebar.getByRole('listitem', { name: table, exact: true }).getByText(reason).waitFor();
  }
  await press('Build the funnel');
  await sidebar.getByText('Your funnel is ready').waitFor();
  const inBar = await page.evaluate(() => Number(document.body.dataset['clicks']));
  expect(inBar).toBe(2);
  expect(inBar + inSidebar).toBeLessThanOrEqual(6);
  expect((await workbench.display("'ABM Funnel'!B7:B7"))[0]?.[0]).toMatch(/^\d+$/);
  expect(workbench.complaints).toEqual([]);
});
