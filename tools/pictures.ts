// The pictures of the README, taken from the workbench: npx tsx tools/pictures.ts
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensurePushedSet } from './build/pushed-set';
import { ensureWorkbench } from './build/workbench';
import { ensureWorkbenchPage } from './build/workbench-page';
import { chromiumProgram } from './chromium';
import { OFFERED_BOOKS } from './offered-books';
import { inRepository } from './paths';
import { serve } from './serve';

await Promise.all([ensurePushedSet(), ensureWorkbench(), ensureWorkbenchPage()]);
const server = await serve(0, OFFERED_BOOKS);
const browser = await chromium.launch(chromiumProgram());
const page = await browser.newPage({ viewport: { width: 1760, height: 960 } });
await page.goto(server.address);
await page.waitForSelector('body[data-ready]');
await page.getByRole('button', { name: 'ABM Funnel', exact: true }).click();
await page.getByRole('menuitem', { name: 'Open ABM funnel' }).click();
const sidebar = page.frameLocator('#side iframe');
await sidebar.getByRole('button', { name: 'Find my data' }).click();
await sidebar.getByRole('button', { name: 'Build the funnel' }).click();
await sidebar.getByText('Your funnel is ready').waitFor();
// Two frames, so that what the build wrote is drawn.
await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
mkdirSync(inRepository('docs/images'), { recursive: true });
await page.screenshot({ path: inRepository('docs/images/funnel.png') });
await browser.close();
await server.close();
console.log('wrote docs/images/funnel.png');
