// The sidebar against a page that makes the same form with nothing but the DOM: npx tsx bench/sidebar-page.ts [rounds]
import { chromium, type Browser } from 'playwright-core';
import type { WorkbookState } from '../src/protocol/answers';
import { SETTINGS } from '../src/settings/definitions';
import { choicesOf } from '../src/settings/setting';
import { TABLES } from '../src/tables/registry';
import { bundle } from '../tools/build/bundle';
import { buildSidebar, functionReference } from '../tools/build/sidebar';
import { chromiumProgram } from '../tools/chromium';
import type { Node } from './plain-page';

const ROUNDS = Number(process.argv[2] ?? 15);
const ADDRESS = 'https://sidebar.test/';

/** The workbook before anything is chosen, as the server describes it. */
const STATE: WorkbookState = {
  sources: Object.values(TABLES).map(({ id, name }) => ({
    table: id,
    name,
    required: id === 'accounts',
    brings: name,
  })),
  settings: SETTINGS.filter(({ id }) => ['period_start', 'period_end', 'as_of', 'split', 'compare'].includes(id)).map(
    (setting) => ({ ...setting, value: setting.fallback, choices: choicesOf(setting) }),
  ),
};

/** Gives the page an answer as Google's frame does: as text, in a later task. The name is what tsx asks functions for. */
const answering = (state: WorkbookState): string =>
  `__name=(f)=>f;google={script:{run:{withSuccessHandler(f){this.f=f;return this},withFailureHandler(){return this},rpc(){let f=this.f;setTimeout(()=>f(${JSON.stringify(JSON.stringify({ ok: true, data: state }))}))}}}}`;

/** The body as it stands, as nodes. Runs inside the page. */
function nodesOf(element: Element): Node {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const children = [...element.childNodes].flatMap((child): Node[] => {
    if (child instanceof Element) return child.tagName === 'SCRIPT' ? [] : [nodesOf(child)];
    return child.textContent === null ? [] : [child.textContent];
  });
  return [element.tagName.toLowerCase(), attributes, children];
}

interface Opened {
  /** Milliseconds of script until the form stands. */
  readonly script: number;
  /** Milliseconds from the start of the navigation until the form stands. */
  readonly interactive: number;
}

async function open(browser: Browser, html: string): Promise<Opened & { readonly body: Node }> {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.addInitScript(answering(STATE));
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.waitForSelector('#setting-split');
  const interactive = await page.evaluate(() => performance.now());
  const { metrics } = await tools.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  const body = await page.evaluate(`(${nodesOf.toString()})(document.body)`);
  await context.close();
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what the function above gives
  return { script: script * 1000, interactive, body: body as Node };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const browser = await chromium.launch(chromiumProgram());
const { script: sidebar } = await buildSidebar();
const { body } = await open(browser, sidebar);
const head = sidebar.slice(0, sidebar.indexOf('<body'));
const byHand = await bundle('bench/plain-page.ts', {
  target: 'es2020',
  define: { BODY: JSON.stringify(body), FUNCTION_REFERENCE: JSON.stringify(functionReference()) },
});
const plain = `${head}<body><script>${byHand.script.replaceAll('</', '<\\/')}</script></body>`;
const results: Record<'sidebar' | 'plain', Opened[]> = { sidebar: [], plain: [] };
for (let round = 0; round < ROUNDS; round++) {
  results.sidebar.push(await open(browser, sidebar));
  results.plain.push(await open(browser, plain));
}
await browser.close();
const ratio = (of: (opened: Opened) => number): number =>
  median(results.sidebar.map((opened, round) => of(opened) / of(results.plain[round] ?? opened)));
console.log('| page | script ms (4x slower) | interactive ms (4x slower) |\n| --- | --- | --- |');
for (const [name, opened] of Object.entries(results)) {
  const of = (part: (one: Opened) => number): string => median(opened.map(part)).toFixed(1);
  console.log(`| ${name} | ${of(({ script }) => script)} | ${of(({ interactive }) => interactive)} |`);
}
console.log(
  `| ratio | ${ratio(({ script }) => script).toFixed(2)} | ${ratio(({ interactive }) => interactive).toFixed(2)} |`,
);
