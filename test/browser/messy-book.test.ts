import { messyBook } from '../../samples/dialects/messy-book';
import { inSight } from './hands';
import { keyboard } from './keyboard-hands';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;

beforeEach(async () => {
  const make = () => messyBook().book;
  workbench = await openWorkbenchPage({ exports: { title: 'Exports as they come', make } });
});

afterEach(() => workbench.close());

const button = (name: string) => workbench.sidebar.getByRole('button', { name, exact: true });

/** The three tables, each with why it is taken for one. */
async function found(): Promise<void> {
  const { sidebar } = workbench;
  await sidebar.getByRole('status').getByText('3 tables found.').waitFor();
  for (const [table, reason] of [
    ['Accounts', 'Found by its header'],
    ['Opportunities', 'Found by its header'],
    ['Spend', 'Found as an ad report of LinkedIn.'],
  ] as const) {
    await sidebar.getByRole('listitem', { name: table, exact: true }).getByText(reason).waitFor();
  }
}

async function built(): Promise<void> {
  await workbench.sidebar.getByText('Your funnel is ready').waitFor();
  expect((await workbench.display("'ABM Funnel'!B7:B7"))[0]?.[0]).toMatch(/^\d+$/);
  expect(workbench.complaints).toEqual([]);
}

/** Counts from now on how often the page around the sidebar is clicked. */
async function countClicks({ page }: WorkbenchPage): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = (): void => {
      document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? '0') + 1);
    };
    document.addEventListener('click', count, { capture: true });
  });
  return () => page.evaluate(() => Number(document.body.dataset['clicks']));
}

describe('three exports among other tabs become a funnel', () => {
  test('with six clicks at most', async () => {
    let inSidebar = 0;
    const press = async (name: string): Promise<void> => {
      inSidebar += 1;
      await button(name).click();
    };
    const clicks = await countClicks(workbench);
    await workbench.choose('ABM Funnel', 'Open ABM funnel');
    await press('Find my data');
    await found();
    await press('Build the funnel');
    await built();
    const inBar = await clicks();
    expect(inBar).toBe(2);
    expect(inBar + inSidebar).toBeLessThanOrEqual(6);
  });

  test('with keys alone', async () => {
    const hands = keyboard(workbench);
    await hands.menu('Open ABM funnel');
    await hands.press(button('Find my data'));
    await found();
    await hands.press(button('Build the funnel'));
    await built();
    await hands.press(button('Open funnel'));
    await inSight(workbench, 'ABM Funnel');
    await hands.mark('B7');
  });
});
