// The pictures of the README, taken from the workbench: npx tsx tools/pictures.ts, where there is Arial or a font of its
// widths: in others the words of Google Sheets are wider than their cells.
import { mkdirSync } from 'node:fs';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { ensurePushedSet } from './build/pushed-set';
import { ensureWorkbench } from './build/workbench';
import { ensureWorkbenchPage } from './build/workbench-page';
import { chromiumProgram } from './chromium';
import { OFFERED_BOOKS } from './offered-books';
import { inRepository } from './paths';
import { serve } from './serve';

/** Two frames, so that what was written last is drawn. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const fileOf = (name: string): string => inRepository('docs/images', `${name}.png`);

async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.waitForSelector('body[data-ready]');
  await page.getByRole('button', { name: 'ABM Funnel', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open ABM funnel' }).click();
  return page.frameLocator('#side iframe');
}

/** A picture of the sidebar alone. */
async function takeSidebar(page: Page, name: string): Promise<void> {
  await page.evaluate(DRAWN);
  await page.locator('#side').screenshot({ path: fileOf(name) });
}

/** The tables that were found, among exports as they come. */
async function takeData(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('button', { name: 'Find my data' }).click();
  await sidebar.getByText('tables found').waitFor();
  await takeSidebar(page, 'data');
}

/** What the values typed into the contract would give. */
async function takeDefinitions(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Definitions' }).click();
  await sidebar.getByLabel('Engaged means').selectOption({ label: 'The agreed threshold' });
  await sidebar.getByRole('heading', { name: 'What you agreed' }).scrollIntoViewIfNeeded();
  await takeSidebar(page, 'definitions');
}

/** The accounts behind the number that is marked. */
async function takeExplain(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Explain' }).click();
  await sidebar.getByRole('searchbox', { name: 'Search for a KPI' }).fill('% of target accounts engaged');
  await sidebar.getByRole('list', { name: 'KPIs found' }).getByRole('button').first().click();
  await sidebar.getByRole('list', { name: 'Accounts' }).waitFor();
  await takeSidebar(page, 'explain');
}

await Promise.all([ensurePushedSet(), ensureWorkbench(), ensureWorkbenchPage()]);
const server = await serve(0, OFFERED_BOOKS);
const browser = await chromium.launch(chromiumProgram());
mkdirSync(inRepository('docs/images'), { recursive: true });

const messy = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await messy.goto(`${server.address}?book=exports`);
const found = await openSidebar(messy);
await takeData(messy, found);
await found.getByRole('button', { name: 'Build the funnel' }).click();
await found.getByText('Your funnel is ready').waitFor();
await found.getByRole('tab', { name: 'Check' }).click();
await found.getByText('to look at in').waitFor();
await takeSidebar(messy, 'check');

const page = await browser.newPage({ viewport: { width: 1760, height: 960 } });
await page.goto(server.address);
const sidebar = await openSidebar(page);
await sidebar.getByRole('button', { name: 'Find my data' }).click();
await sidebar.getByRole('button', { name: 'Build the funnel' }).click();
await sidebar.getByText('Your funnel is ready').waitFor();
await page.evaluate(DRAWN);
await page.screenshot({ path: fileOf('funnel') });
await page.setViewportSize({ width: 1280, height: 860 });
await takeDefinitions(page, sidebar);
await takeExplain(page, sidebar);

await browser.close();
await server.close();
console.log('wrote docs/images: funnel, data, definitions, check, explain');
