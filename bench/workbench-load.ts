// The workbench page with a hundred thousand touches: how long it stands still while it opens, scrolls and builds.
// npx tsx bench/workbench-load.ts [touches]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensurePushedSet } from '../tools/build/pushed-set';
import { ensureWorkbench } from '../tools/build/workbench';
import { ensureWorkbenchPage } from '../tools/build/workbench-page';
import { chromiumProgram } from '../tools/chromium';
import { serve } from '../tools/serve';
import type { Book } from '../workbench/engine/book';
import { bookFrom } from './calls/book';
import { dataOf } from './core/data';
import { longestWork } from './workbench-load/longest-work';

const TOUCHES = Number(process.argv[2] ?? 100_000);
const MINUTES = 5;

/** Written by the watcher inside the page: the longest script and the longest time without a picture. */
interface Stillness {
  readonly task: number;
  readonly gap: number;
}

declare global {
  var stillness: { readonly reset: () => void; readonly read: () => Promise<Stillness> };
}

/** Runs inside the page, before its own script. */
function watch(): void {
  let task = 0;
  let gap = 0;
  let last = performance.now();
  const frame = (now: number): void => {
    gap = Math.max(gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  }).observe({ type: 'longtask' });
  globalThis.stillness = {
    reset: () => {
      [task, gap] = [0, 0];
      last = performance.now();
    },
    // What is under way is told once it is over: two pictures later.
    read: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve({ task, gap });
          });
        });
      }),
  };
}

interface Row extends Stillness {
  readonly step: string;
  readonly seconds: number;
  /** Milliseconds that the processor worked on the longest task: what it takes where nothing else runs. */
  readonly work: number;
}

async function timed(browser: Browser, page: Page, step: string, act: () => Promise<unknown>): Promise<Row> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await page.evaluate(() => {
    stillness.reset();
  });
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  const still = await page.evaluate(() => stillness.read());
  return { step, seconds, ...still, work: longestWork(await browser.stopTracing()) };
}

const csvOf = (rows: Book['sheets'][string]): string =>
  rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\r\n');

async function chooseFiles(page: Page, book: Book): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Workbook', exact: true }).click();
  await page.getByRole('menuitem', { name: /own file/ }).click();
  const files = Object.entries(book.sheets).map(([name, rows]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, csvOf(rows));
    return path;
  });
  await (await choosing).setFiles(files);
  await page.locator('.book-name', { hasText: 'Activities.csv' }).waitFor();
}

async function chooseSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Workbook', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Large' }).click();
  await page.locator('.book-name', { hasText: 'Large' }).waitFor();
}

/** Turns the wheel over the grid, a screen at a time, and jumps to the end. */
async function scroll(page: Page): Promise<void> {
  await page.getByText('Activities', { exact: true }).first().click();
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 600);
  await page.mouse.click(500, 400);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowUp');
}

/** What a person does with a book: the rows of the table, in their order. */
async function steps(browser: Browser, page: Page, name: string, open: () => Promise<void>): Promise<readonly Row[]> {
  const sidebar = page.frameLocator('#side iframe');
  const press = (label: string): Promise<void> => sidebar.getByRole('button', { name: label, exact: true }).click();
  return [
    await timed(browser, page, `open ${name}`, open),
    await timed(browser, page, 'scroll', () => scroll(page)),
    await timed(browser, page, 'open the sidebar', async () => {
      await page.getByRole('button', { name: 'ABM Funnel', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Open ABM funnel' }).click();
      await sidebar.getByRole('button', { name: 'Find my data' }).waitFor();
    }),
    await timed(browser, page, 'find the data', async () => {
      await press('Find my data');
      await sidebar.getByRole('listitem', { name: 'Activities', exact: true }).getByText(/ rows/).waitFor();
    }),
    await timed(browser, page, 'build', async () => {
      await press('Build the funnel');
      await sidebar.getByRole('region', { name: 'Your funnel is ready' }).waitFor();
    }),
    await timed(browser, page, 'open Definitions', async () => {
      await sidebar.getByRole('tab', { name: 'Definitions' }).click();
      await sidebar.locator('.engaged .figure').waitFor();
    }),
    await timed(browser, page, 'try thresholds', async () => {
      for (const points of ['5', '10', '30']) {
        await sidebar.getByRole('textbox', { name: 'Threshold in points', exact: true }).fill(points);
      }
    }),
    await timed(browser, page, 'scroll the accounts', async () => {
      await page.getByText('ABM Accounts', { exact: true }).first().click();
      await page.mouse.move(500, 400);
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 600);
    }),
  ];
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.setDefaultTimeout(MINUTES * 60_000);
  // The name is what tsx asks functions for.
  await page.addInitScript(`__name=(f)=>f;(${watch.toString()})()`);
  await page.goto(`${address}?book=small`);
  await page.waitForSelector('body[data-ready]');
  return page;
}

const folder = mkdtempSync(join(tmpdir(), 'workbench-load-'));
const book = bookFrom(dataOf(TOUCHES));
const rows = Object.values(book.sheets).reduce((sum, sheet) => sum + sheet.length, 0);
await Promise.all([ensurePushedSet(), ensureWorkbench(), ensureWorkbenchPage()]);
const server = await serve(0, {
  small: { title: 'Small', make: () => ({ sheets: { Empty: [] } }) },
  large: { title: 'Large', make: () => book },
});
const browser = await chromium.launch(chromiumProgram());
const shots = process.env['SHOTS'];
console.log(`${rows.toLocaleString('en-US')} rows\n`);
console.log('| Step | Seconds | Longest task, ms | of it at work, ms | Longest time without a picture, ms |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [name, open] of [
  ['a saved book', chooseSample],
  ['.csv files', (page: Page) => chooseFiles(page, book)],
] as const) {
  const page = await openPage(browser, server.address);
  for (const { step, seconds, task, work, gap } of await steps(browser, page, name, () => open(page))) {
    console.log(`| ${step} | ${seconds.toFixed(1)} | ${task.toFixed(0)} | ${work.toFixed(0)} | ${gap.toFixed(0)} |`);
  }
  if (shots !== undefined) await page.screenshot({ path: `${shots}-${name.replace(/\W+/g, '-')}.png` });
  await page.close();
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
