import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { ensureWorkbench } from '../../tools/build/workbench';
import { ensureWorkbenchPage } from '../../tools/build/workbench-page';
import { chromiumProgram } from '../../tools/chromium';
import { serve, type OfferedBook, type Serving } from '../../tools/serve';

/** The workbench in a real browser, and what a person does there. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-on's page in the sidebar. */
  readonly sidebar: FrameLocator;
  /** Errors and warnings of the page so far. */
  readonly complaints: readonly string[];
  /** Chooses an entry of a menu of the bar. */
  readonly choose: (menu: string, entry: string | RegExp) => Promise<void>;
  /** Goes to a cell by its address, typed into the box that tells where one is; it may be out of sight. */
  readonly goTo: (cell: string) => Promise<void>;
  /** Goes to a cell by its address and types, ending with Enter. */
  readonly type: (cell: string, text: string) => Promise<void>;
  /** What the cells at an address show. */
  readonly display: (address: string) => Promise<string[][]>;
  readonly close: () => Promise<void>;
}

function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} was not answered`));
  return complaints;
}

async function choose(page: Page, menu: string, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** The box left of the formula bar: it shows where one is, and goes where one types. */
const nameBoxOf = (page: Page): Locator => page.locator('[data-u-comp=defined-name] input');

async function goTo(page: Page, cell: string): Promise<void> {
  const nameBox = nameBoxOf(page);
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
}

async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  // The entry is taken over before the selection moves on to the next row.
  const box = await nameBoxOf(page).elementHandle();
  await page.waitForFunction(([field, left]) => field instanceof HTMLInputElement && field.value !== left, [box, cell]);
}

const displayIn = (page: Page, address: string): Promise<string[][]> =>
  page.evaluate(`workbench.display(${JSON.stringify(address)})`);

async function closeAll(browser: Browser, server: Serving): Promise<void> {
  await browser.close();
  await server.close();
}

/** Builds what is stale, serves the books and opens the first one in a fresh browser. */
export async function openWorkbenchPage(books: Readonly<Record<string, OfferedBook>>): Promise<WorkbenchPage> {
  await Promise.all([ensurePushedSet(), ensureWorkbench(), ensureWorkbenchPage()]);
  const server = await serve(0, books);
  const browser = await chromium.launch(chromiumProgram());
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  // Less than a test may take, so that it tells what it waited for; a busy machine is slow.
  page.setDefaultTimeout(100_000);
  const complaints = listenTo(page);
  await page.goto(server.address);
  await page.waitForSelector('body[data-ready]');
  return {
    page,
    sidebar: page.frameLocator('#side iframe'),
    complaints,
    choose: (menu, entry) => choose(page, menu, entry),
    goTo: (cell) => goTo(page, cell),
    type: (cell, text) => type(page, cell, text),
    display: (address) => displayIn(page, address),
    close: () => closeAll(browser, server),
  };
}
