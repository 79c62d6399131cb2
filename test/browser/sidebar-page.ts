import axe from 'axe-core';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { buildSidebar } from '../../tools/build/sidebar';
import { chromiumProgram } from '../../tools/chromium';
import { tally } from '../support/tally';
import { pretendScript, type Asked, type Replies, type Reply } from './pretended-script';

export type { Replies, Reply };

/** The sidebar as a person has it beside the sheet, with a pretended script behind it. */
export interface SidebarPage {
  readonly page: Page;
  /** Requests so far, oldest first. */
  readonly asked: () => Promise<readonly Asked[]>;
  /** What the window around the page was told, oldest first. */
  readonly told: () => Promise<readonly string[]>;
  /** Answers the last request that was met with silence, or the last one of that verb. */
  readonly reply: (reply: Reply, verb?: string) => Promise<void>;
  /** Addresses the page tried to reach. */
  readonly reached: readonly string[];
  /** Errors, warnings and dialogs so far. */
  readonly complaints: readonly string[];
}

const ADDRESS = 'https://sidebar.test/';

/** Stricter than Google Sheets is: nothing from anywhere else, and no text ever taken for markup or for a script. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  return complaints;
}

type Options = { readonly width?: number; readonly height?: number; readonly clock?: boolean };

/** Nothing but the page itself can be reached; what it tries is kept. */
async function serveAlone(page: Page, html: string): Promise<string[]> {
  const reached: string[] = [];
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (address === ADDRESS)
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body: html });
    reached.push(address);
    return route.abort();
  });
  return reached;
}

async function openSidebar(browser: Browser, html: string, replies: Replies, options: Options): Promise<SidebarPage> {
  const { width = 300, height = 900, clock = false } = options;
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints = listenTo(page);
  const reached = await serveAlone(page, html);
  if (clock) await page.clock.install();
  await page.addInitScript(pretendScript, replies);
  await page.goto(ADDRESS);
  await page.getByRole('main').waitFor();
  return {
    page,
    asked: () => page.evaluate(() => pretended.asked),
    told: () => page.evaluate(() => pretended.told),
    reply: (reply, verb) =>
      page.evaluate(
        ([given, name]) => {
          pretended.reply(given, name);
        },
        [reply, verb] as const,
      ),
    reached,
    complaints,
  };
}

/**
 * A function that opens the page, 300 pixels wide unless told otherwise; for the tests of one file.
 *
 * After each test the pages are closed, and none may have reached for the network or complained.
 */
export function sidebarPages(): (replies: Replies, options?: Options) => Promise<SidebarPage> {
  let browser: Browser;
  let html: string;
  let opened: SidebarPage[] = [];
  beforeAll(async () => {
    [browser, { script: html }] = await Promise.all([chromium.launch(chromiumProgram()), buildSidebar()]);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { page, reached, complaints } of pages) {
      await page.close();
      tally('pages');
      tally('requests', reached.length);
      tally('strangers', complaints.length);
    }
    expect(pages.flatMap(({ reached, complaints }) => [...reached, ...complaints])).toEqual([]);
  });
  return async (replies, options = {}) => {
    const sidebar = await openSidebar(browser, html, replies, options);
    opened.push(sidebar);
    return sidebar;
  };
}

/** The server did what was asked. */
export const gives = (data: unknown): Reply => ({ ok: true, data });

/** The server could not do it. */
export const refuses = (trouble: unknown): Reply => ({ ok: false, trouble });

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The card of a table. */
export const card = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true });

/** The name of what has the keyboard. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Waits until the foot of the page says this. */
export const waitForStatus = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').getByText(text).waitFor();

/** Presses Tab until what has this name has the keyboard. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”.`);
}

/** Opens a tab with the keyboard, from wherever it is before the tabs. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tabTo(page, 'Data');
  while ((await focused(page)) !== name) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

/** Waits until what has this name has the keyboard. */
export async function waitForFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const active = document.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent) === wanted;
  }, name);
}

/** Ids of the accessibility rules that the page breaks, or a part of it, with what breaks them. */
export async function violations(page: Page | Frame, part = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // Of what is in order the page tells nothing: it would be a hundred times as much.
  const results: Pick<axe.AxeResults, 'violations'> = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  );
  const found = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  tally('axe states');
  tally('axe violations', found.length);
  return found;
}
