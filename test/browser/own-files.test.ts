import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await openWorkbenchPage({ small: { title: 'A small book', make: () => ({ sheets: { Empty: [] } }) } });
});

afterAll(() => workbench.close());

test("opens a person's own .csv files as their country writes, each as a sheet, and asks nothing of a book that is as it was", async () => {
  const { page } = workbench;
  const choosing = page.waitForEvent('filechooser');
  await workbench.choose('Workbook', 'Open your own file with 31/12/2024 and 1.234,50 …');
  const file = {
    name: 'Target list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Account;Won;Amount\nCorva;31/01/2024;9.999\n'),
  };
  await (await choosing).setFiles([file]);
  await page.locator('.book-name', { hasText: 'Target list.csv' }).waitFor();
  expect(await workbench.display("'Target list'!A1:C2")).toEqual([
    ['Account', 'Won', 'Amount'],
    ['Corva', '31/01/2024', '9.999'],
  ]);
  await page.getByRole('status').getByText('Dates are read as 31/12/2024, amounts as 1.234,50.').waitFor();
});

test('says what can be opened when a file is something else', async () => {
  const { page } = workbench;
  const choosing = page.waitForEvent('filechooser');
  await workbench.choose('Workbook', /12\/31\/2024/);
  await (await choosing).setFiles([{ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') }]);
  await page.getByRole('dialog').getByText('report.pdf cannot be opened here.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).press('Enter');
  expect(await page.locator('.book-name').textContent()).toBe('Target list.csv');
});
