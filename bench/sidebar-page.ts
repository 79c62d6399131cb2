// The sidebar against a page that makes the same form with nothing but the DOM: npx tsx bench/sidebar-page.ts [rounds]
import { chromium } from 'playwright-core';
import type { WorkbookState } from '../src/protocol/answers';
import { SETTINGS } from '../src/settings/definitions';
import { choicesOf } from '../src/settings/setting';
import { TABLES } from '../src/tables/registry';
import { bundle } from '../tools/build/bundle';
import { buildSidebar } from '../tools/build/sidebar';
import { chromiumProgram } from '../tools/chromium';
import { opensPages, type Opened } from './sidebar-page/open';

const ROUNDS = Number(process.argv[2] ?? 15);

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

const PARTS = {
  'Script, ms of the processor': ({ script }: Opened) => script,
  'of it reading the script': ({ reading }: Opened) => reading,
  'Form stands, ms': ({ stands }: Opened) => stands,
  'A setting typed, ms': ({ typing }: Opened) => typing,
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const { script: sidebar } = await buildSidebar();
const byHand = await bundle('bench/plain-page/main.ts', { target: 'es2020', supported: { 'template-literal': false } });
const plain = `${sidebar.slice(0, sidebar.indexOf('<script'))}<script>${byHand.script.replaceAll('</', '<\\/')}</script>`;

const browser = await chromium.launch(chromiumProgram());
const open = await opensPages(browser, STATE);
const rounds: { readonly sidebar: Opened; readonly plain: Opened }[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push({ sidebar: await open(sidebar), plain: await open(plain) });
await browser.close();

if (rounds.some((round) => round.sidebar.body !== round.plain.body)) {
  throw new Error('The two pages do not show the same: change bench/plain-page to show what the sidebar shows.');
}
const line = (name: string, told: (part: (opened: Opened) => number) => string): string =>
  `| ${[name, ...Object.values(PARTS).map(told)].join(' | ')} |`;
console.log(`| Page | ${Object.keys(PARTS).join(' | ')} |`);
console.log(line('---', () => '---'));
for (const page of ['sidebar', 'plain'] as const) {
  console.log(line(page, (part) => median(rounds.map((round) => part(round[page]))).toFixed(1)));
}
console.log(line('ratio', (part) => median(rounds.map((round) => part(round.sidebar) / part(round.plain))).toFixed(2)));
const tabs = rounds[0]?.sidebar.tabs.map(({ tab }, place) => {
  const of = (part: 'first' | 'again'): string =>
    median(rounds.map((round) => round.sidebar.tabs[place]?.[part] ?? NaN)).toFixed(1);
  return `| ${tab} | ${of('first')} | ${of('again')} |`;
});
console.log(
  ['\n| Tab of the sidebar | Opened, ms | Opened again, ms |', '| --- | --- | --- |', ...(tabs ?? [])].join('\n'),
);
