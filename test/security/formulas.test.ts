import fc from 'fast-check';
import type { Book } from '../../samples/book';
import { columnLetters, parseReference, quotedSheet } from '../../src/model/a1';
import { openLightAddOn } from '../sheets/light-add-on';
import type { AddOn } from '../sheets/add-on';
import { BUILD } from '../sheets/with-funnel';
import { goal } from '../support/goal';
import { LAW } from '../support/laws';
import { hostileTexts, MARK, markedBook } from './books';

/** The functions that our formulas are made of. None reaches another workbook, the network, or a cell by its name as text. */
const FUNCTIONS =
  /^(?:IF|IFERROR|ISERROR|ROWS|AND|ISNUMBER|ISTEXT|SUMIFS|SUMIF|SUMPRODUCT|SUM|COUNTIFS|COUNTA|COUNT|ROUND|ABS|MAX|MIN|REPT|LEN|CHOOSE|MATCH|ABM_ACCOUNTS)$/;

/** Texts, and names of tabs before their mark: either may hold the quotes of the other. */
const QUOTED = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const REFERENCE = new RegExp(String.raw`S!(?:${CELLS})|(?<![\w$!])(?:${CELLS})(?![\w(])|\bABM_[a-z_]+\b(?!\()`, 'g');

/**
 * What is left of a formula when everything is taken away from inside out that our formulas may be made of: references,
 * whole numbers, texts, arithmetic, and the functions listed. A single `v` when there is nothing else.
 */
function leftOf(formula: string): string {
  let left = formula
    .replace(/^=/, '')
    .replace(QUOTED, (quoted) => (quoted.endsWith('!') ? 'S!' : 'v'))
    .replace(REFERENCE, 'v');
  left = left.replace(/(?<![\w.])\d+(?![\w.])/g, 'v');
  for (let before = ''; before !== left;) {
    before = left;
    left = left
      .replace(/([A-Z_]+)\((v(?:;v)*)\)/g, (call: string, name: string) => (FUNCTIONS.test(name) ? 'v' : call))
      .replace(/(?<![A-Z_])\(v\)/g, 'v')
      .replace(/v(?:[-+*/&=<>]|<>|<=|>=)v/g, 'v')
      .replace(/(?<![\w)])-v/g, 'v');
  }
  return left;
}

/** Tabs that a formula points to, by the names between its quotes. */
const tabsOf = (formula: string): string[] =>
  [...formula.matchAll(QUOTED)].flatMap(([, name]) => (name === undefined ? [] : [name.replace(/''/g, "'")]));

const RISKY = /HYPERLINK|IMPORT|IMAGE|INDIRECT|QUERY|WEBSERVICE|GOOGLE|SCRIPT|evil|NOT_LISTED|constructor/i;

/** What is wrong with a formula of a built workbook, in words. */
function flawsOf(formula: string, tabs: readonly string[]): string[] {
  const left = leftOf(formula);
  return [
    ...(left === 'v' ? [] : [`unknown part: ${left}`]),
    ...(tabsOf(formula).every((tab) => tabs.includes(tab)) ? [] : ['points to another tab']),
    ...(formula.includes(MARK) || RISKY.test(formula) ? ['holds a text of the data'] : []),
  ];
}

/** A formula, and the tabs of the add-on at that time. */
type Found = readonly [formula: string, tabs: readonly string[]];

/** Every formula on the tabs that the add-on has made. */
function formulasOf(addOn: AddOn, own: readonly string[]): readonly Found[] {
  const made = addOn.sheets().filter(({ name }) => !own.includes(name));
  const tabs = made.map(({ name }) => name);
  return made.flatMap(({ name, columns, rows }) =>
    addOn
      .formulas(name, `A1:${columnLetters(columns)}${String(Math.min(rows, 250))}`)
      .flat()
      .filter((formula) => formula !== '')
      .map((formula): Found => [formula, tabs]),
  );
}

const AWKWARD = `O'Neil's "accounts", 1.5; {all}`;

/** All formulas of a workbook after a build, and with a live accounts tab of an awkward name and a list beside. */
async function builtFormulas(book: Book): Promise<readonly Found[]> {
  const addOn = await openLightAddOn(book);
  const own = addOn.sheets().map(({ name }) => name);
  addOn.ask('find', {});
  addOn.ask('build', BUILD);
  const first = formulasOf(addOn, own);
  addOn.rename('ABM Accounts', AWKWARD);
  addOn.ask('list-to-tab', { subject: { kpi: 'target_accounts', column: 0 }, list: 0 });
  addOn.ask('live', { on: true });
  const later = formulasOf(addOn, own);
  await addOn.close();
  return [...first, ...later];
}

test('every formula in a built workbook is made of our templates and points to our tabs', async () => {
  const found = [...(await builtFormulas(hostileTexts())), ...(await builtFormulas(markedBook()))];
  const wrong = found
    .map(([formula, tabs]) => ({ formula, flaws: flawsOf(formula, tabs) }))
    .filter(({ flaws }) => flaws.length > 0);
  expect(found.length).toBeGreaterThan(3_000);
  expect(found.some(([formula]) => formula.startsWith('=ABM_ACCOUNTS('))).toBe(true);
  goal('formulas of our templates', found.length, wrong);
}, 120_000);

test.each([
  ['=HYPERLINK("http://example.com";"x")', 'HYPERLINK(v;v)'],
  ['=IF(A1>0;IMPORTXML("a";"b");"")', 'IF(v;IMPORTXML(v;v);v)'],
  ['=1.5*A1', '1.5*v'],
  ['=SUM({1;2})', 'SUM({v;v})'],
  ['=Deals!A1', 'Deals!A1'],
  ["=IF(A1<>0;-SUMIFS('A b'!F:F;'A b'!$B:$B;1)/2;\"n/a, HYPERLINK(1)\")", 'v'],
])('the check takes %s for what it is', (formula, left) => {
  expect(leftOf(formula)).toBe(left);
});

test('the name of any tab is quoted so that it reads back as itself (P10)', () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "O'Brien",
      "''",
      "'",
      'A1',
      'x!y',
      '=1+1',
      'Deals!A1',
      "a'!b",
      'R1C1',
      '"',
      '名前',
      'TRUE',
      '1.5;2',
    ),
  );
  const law = fc.property(name, fc.constantFrom('A1', '$B$2', 'A1:C9', 'F:F'), (sheet, a1) => {
    fc.pre(sheet.trim() !== '');
    const reference = `${quotedSheet(sheet)}!${a1}`;
    expect(parseReference(reference)).toEqual({ sheet, a1: a1.replace(/\$/g, '') });
    expect(tabsOf(`=SUM(${reference};${reference})`)).toEqual([sheet, sheet]);
    expect(leftOf(`=SUM(${reference})`)).toBe('v');
  });
  fc.assert(law, { ...LAW, numRuns: 1_000 });
});
