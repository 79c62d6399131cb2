import { tokenizer, tokTypes } from 'acorn';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { emitted, scriptIn } from './emitted';

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
  const tokens = [...tokenizer(scriptIn(page), { ecmaVersion: 2020 })];
  expect(tokens.length).toBeGreaterThan(100);
  expect(tokens.filter(({ type }) => type === tokTypes.backQuote)).toEqual([]);
});

test('takes nothing from any other place', () => {
  expect(page).not.toContain('://');
  expect(page).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/i);
});
