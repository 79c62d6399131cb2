import { gzipSync } from 'node:zlib';
import { tokenizer, tokTypes } from 'acorn';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { emitted, scriptsIn } from './emitted';

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

test('has two scripts, which parse and hold no template literal', () => {
  for (const script of scriptsIn(page)) {
    const tokens = [...tokenizer(script, { ecmaVersion: 2020 })];
    expect(tokens.length).toBeGreaterThan(100);
    expect(tokens.filter(({ type }) => type === tokTypes.backQuote)).toEqual([]);
  }
});

test('is 60 kB at most when compressed, and 50 kB of script until the first form stands', () => {
  expect(gzipSync(page).length).toBeLessThan(60_000);
  expect(scriptsIn(page)[1]?.length).toBeLessThan(50_000);
});

test('takes nothing from any other place', () => {
  expect(page).not.toContain('://');
  expect(page).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/i);
});
