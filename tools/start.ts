// npm start: builds what is stale and serves the workbench with a sample workbook.
import { ensurePushedSet } from './build/pushed-set';
import { ensureWorkbench } from './build/workbench';
import { ensureWorkbenchPage } from './build/workbench-page';
import { OFFERED_BOOKS } from './offered-books';
import { openBrowser } from './open-browser';
import { serve } from './serve';

const DEFAULT_PORT = 8080;

await Promise.all([ensurePushedSet(), ensureWorkbench(), ensureWorkbenchPage()]);
const { address } = await serve(Number(process.env['PORT'] ?? DEFAULT_PORT), OFFERED_BOOKS);
console.log(`Workbench: ${address}`);
openBrowser(address);
