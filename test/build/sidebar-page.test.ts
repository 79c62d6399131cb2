import { tokenizer, tokTypes } from 'acorn';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { buildSidebar } from '../../tools/build/sidebar';
import { emitted, packagesAmong } from './emitted';

let page = '';

beforeAll(async () => {
  await ensurePushedSet();
  page = emitted('Sidebar.html');
});

test('is one ASCII page without anything that HtmlService would rewrite', () => {
  expect(page.match(/[^\p{ASCII}]/gu)).toBeNull();
  expect(page).not.toContain('<!--');
  expect(page).not.toContain('<?');
});

test('has one script, which parses and holds no template literal', () => {
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script ?? '');
  expect(scripts).toHaveLength(1);
  const tokens = [...tokenizer(scripts.join(''), { ecmaVersion: 2020 })];
  expect(tokens.length).toBeGreaterThan(100);
  expect(tokens.filter(({ type }) => type === tokTypes.backQuote)).toEqual([]);
});

test('takes nothing from any other place', () => {
  expect(page).not.toContain('://');
  expect(page).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/i);
});

test('is the same bytes every time it is built, and holds of other authors only preact', async () => {
  const again = await buildSidebar();
  expect(again.script).toBe(page);
  expect(packagesAmong(again.inputs)).toEqual(['preact']);
});
