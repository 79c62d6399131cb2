import type { Browser, CDPSession } from 'playwright-core';
import type { WorkbookState } from '../../src/protocol/answers';
import { traceOf } from './trace';

const ADDRESS = 'https://sidebar.test/';

/** How many times slower than it is the processor is made. */
const SLOWDOWN = 4;

/** What one opening of a page took, in milliseconds. */
export interface Opened {
  /** Processor time of the page's thread in scripts, until the form stands: reading, running, whatever they call. */
  readonly script: number;
  /** Of it, reading the script. */
  readonly reading: number;
  /** From the start of the navigation until the first frame with the form. */
  readonly stands: number;
  /** From a setting typed until the page says that it is not built yet. */
  readonly typing: number;
  /** From the click on a tab until its panel stands. */
  readonly tabs: readonly { readonly tab: string; readonly first: number; readonly again: number }[];
  /** What the page shows. */
  readonly body: string;
}

/** Gives the page an answer as Google's frame does, as text in a later task; tells when the form has had its frame. */
const answering = (state: WorkbookState): string => `
  google = { script: { run: {
    withSuccessHandler(succeed) { return { __proto__: this, succeed }; },
    withFailureHandler() { return this; },
    rpc(request) {
      const { succeed } = this;
      if (!request.includes('"verb":"state"')) return;
      setTimeout(() => {
        succeed(${JSON.stringify(JSON.stringify({ ok: true, data: state }))});
        setTimeout(() => requestAnimationFrame(() => setTimeout(() => formStands(String(performance.now())))));
      });
    },
  } } };`;

/** Runs in the page once the form stands: what it shows, and how quickly it follows. */
const LOOK = `(async () => {
  const attributes = (element) => [...element.attributes].map(({ name, value }) => name + '=' + value).sort();
  const shown = (node) => node.nodeType === 3 ? node.data
    : node.tagName === 'SCRIPT' ? '' : [node.tagName, ...attributes(node), ...[...node.childNodes].map(shown).filter((child) => child !== '')];
  const body = JSON.stringify(shown(document.getElementById('app')));
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const timed = async (act) => {
    const start = performance.now();
    act();
    await new Promise((resolve) => queueMicrotask(resolve));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const select = document.getElementById('setting-split');
  const times = [];
  for (let turn = 0; turn < 20; turn++) times.push(await timed(() => {
    select.selectedIndex = turn % select.options.length;
    for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
  }));
  const press = async (tab) => {
    const time = await timed(() => tab.click());
    const panel = document.getElementById(tab.getAttribute('aria-controls'));
    if (panel.hidden || (globalThis.laterParts && panel.textContent === '')) throw new Error('A tab did not open.');
    return time;
  };
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const opened = [];

  for (const tab of tabs.slice(1)) opened.push({ tab: tab.getAttribute('aria-label'), first: await press(tab) });
  for (const [place, tab] of tabs.slice(1).entries()) opened[place].again = await press(tab);
  return { body, typing: median(times), tabs: opened };
})()`;

async function formStands(tools: CDPSession): Promise<number> {
  const told = new Promise<string>((resolve, reject) => {
    tools.on('Runtime.bindingCalled', ({ payload }) => {
      resolve(payload);
    });
    setTimeout(reject, 60_000, new Error('The form did not stand within a minute.')).unref();
  });
  await tools.send('Page.navigate', { url: ADDRESS });
  return Number(await told);
}

/** Opens a page from its text, in a context of its own, while its thread is traced. */
export async function opensPages(browser: Browser, state: WorkbookState): Promise<(html: string) => Promise<Opened>> {
  const tracing = await browser.newBrowserCDPSession();
  return async (html) => {
    const context = await browser.newContext({ viewport: { width: 300, height: 800 } });
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const tools = await context.newCDPSession(page);
    await tools.send('Page.enable');
    await tools.send('Runtime.enable');
    await tools.send('Runtime.addBinding', { name: 'formStands' });
    await tools.send('Page.addScriptToEvaluateOnNewDocument', { source: answering(state) });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const { value: stands, script, reading } = await traceOf(tracing, () => formStands(tools));
    const { result, exceptionDetails } = await tools.send('Runtime.evaluate', {
      expression: LOOK,
      awaitPromise: true,
      returnByValue: true,
    });
    await context.close();
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what the expression above gives
    const looked: Pick<Opened, 'body' | 'typing' | 'tabs'> = result.value;
    return { script, reading, stands, ...looked };
  };
}
