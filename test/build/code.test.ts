import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';
import { commentAbove, emitted, globalNames, loadedAtOnce } from './emitted';

const CARDS = [...FUNCTIONS, ...WHOLE_CARDS];

const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'LockService', 'Session', 'Utilities', 'Charts'],
  ...['CacheService', 'UrlFetchApp', 'ScriptApp', 'DriveApp', 'GmailApp', 'MailApp', 'Logger', 'Browser', 'console'],
];

let code = '';

beforeAll(async () => {
  await ensurePushedSet();
  code = emitted('Code.js');
});

/** Runs the script where there is only the language, and where a Google service must not even be looked at. */
function loadAlone(): void {
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const guard = SERVICES.map((name) => `Object.defineProperty(globalThis, '${name}', { get() { throw '${name}'; } });`);
  runInContext(guard.join(''), realm);
  runInContext(code, realm, { filename: 'Code.js' });
}

test('is ES2019 that makes global the bundle, the entry points, the custom functions, and nothing else', () => {
  const entryPoints = [
    ...['onInstall', 'onOpen', 'refreshFunnel', 'removeAddOnData', 'replaceFormulas'],
    ...['rpc', 'showHelp', 'showSidebar'],
  ];
  const page = readFileSync(inRepository('docs', 'functions.md'), 'utf8');
  const documented = [...page.matchAll(/^## (ABM_[A-Z_]+)$/gm)].map(([, name]) => name ?? '');
  const allowed = ['ABM', ...entryPoints, ...documented];
  const found = globalNames(code);
  const odd = [...allowed.filter((name) => !found.includes(name)), ...found.filter((name) => !allowed.includes(name))];
  goal('globals', allowed.length, odd);
});

test('loads with nothing but the language, and touches no Google service', () => {
  expect(loadAlone).not.toThrow();
});

// Google loads the script anew for every cell that calls it, and reading it takes a time by its length: what is loaded
// only on demand is read past as slowly as the rest. The limits are little more than what stands, so that it grows only on
// purpose.
test('is no longer than it was agreed to be', () => {
  expect(code.length).toBeLessThan(590_000);
});

test('loads no more at once than small functions need', () => {
  const atOnce = loadedAtOnce(code);
  expect(atOnce).toBeLessThan(60_000);
  expect(atOnce).toBeGreaterThan(10_000);
});

test('holds no character that an editor does not show, or may change', () => {
  expect(code.match(/(?!\n)[\p{C}\p{Mn}\p{Zl}\p{Zp}]/gu)).toBeNull();
  expect(code.normalize('NFC')).toBe(code);
});

test.each(CARDS)('$name has a card with one line for each parameter', ({ name, parameters }) => {
  const card = commentAbove(code, name);
  expect(card).toContain('@customfunction');
  const described = [...card.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, parameter]) => parameter);
  expect(described).toEqual(parameters.map((parameter) => parameter.name));
});
