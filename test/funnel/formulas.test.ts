import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { accountsTab } from '../../src/funnel/accounts-tab';
import { definitionsTab } from '../../src/funnel/definitions-tab';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { isFormula } from '../../src/funnel/sheet-cell';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { cellsOf } from '../../src/funnel/tab';
import { buildFrom } from '../support/core';
import { factsOf } from '../support/facts';
import { localeTraps } from '../support/formulas';
import { hostileBook } from '../support/hostile';

const AWKWARD_TAB = `O'Neil's "accounts", 1.5; {all}`;
const worked = buildFrom(workedBook(), { ...workedSettings, engagement_threshold: '2.5', compare: 'none' });
const formulasOf = (cells: readonly (readonly SheetCell[])[]) => cells.flat().filter(isFormula);

describe('formulas', () => {
  const facts = factsOf(worked, { accountsTab: AWKWARD_TAB });
  const formulas = formulasOf(cellsOf(funnelTab(facts, 'formulas')));

  test('are what the funnel tab is made of', () => {
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulasOf(cellsOf(accountsTab(facts)))).toEqual([]);
    expect(formulasOf(cellsOf(definitionsTab(facts)))).toEqual([]);
  });

  test('are read alike in every locale', () => {
    const traps = formulas.map((formula) => [formula, localeTraps(formula)] as const);
    expect(traps.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('never call a function of the add-on, so that a copy without it shows right numbers', () => {
    expect(formulas.filter((formula) => formula.includes('ABM_') && !formula.includes('ABM_data_'))).toEqual([]);
  });

  test('quote the name of the accounts tab, whatever it is', () => {
    const quoted = `'${AWKWARD_TAB.replace(/'/g, "''")}'!`;
    const pointing = formulas.filter((formula) => formula.includes('!'));
    expect(pointing.length).toBeGreaterThan(300);
    expect(
      pointing.filter(
        (formula) =>
          !formula
            .split(quoted)
            .slice(1)
            .every((rest) => /^\$?[A-Z]{1,2}[:$]/.test(rest)),
      ),
    ).toEqual([]);
  });

  test('stay short of what a cell takes', () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(2500);
  });
});

test.each<[string, string[]]>([
  ["=IF('A, b'!$B$1<>0;SUMIFS('A'!F:F;'A'!B:B;1)/2;\"n/a, 1.5\")", []],
  ['=SUM(A1,B1)', ['a comma']],
  ['=1.5*A1', ['a decimal']],
  ['=SUM({1;2})', ['a brace']],
  ['=Accounts!A1', ['a bare sheet name']],
  ['=TEXT(A1;"0")', ['TEXT']],
  ['=ABM_WINRATE(1;2)', ['ABM_WINRATE']],
  ['A1', ['no formula']],
])('the check finds what is wrong in %s', (formula, traps) => {
  expect(localeTraps(formula)).toEqual(traps);
});

describe('data', () => {
  const facts = factsOf(buildFrom(hostileBook(), { won_words: '=closed won, +won, closed won', currency: '=usd' }));
  const tabs = {
    accounts: accountsTab(facts),
    funnel: funnelTab(facts, 'formulas'),
    definitions: definitionsTab(facts),
  };

  test.each(Object.entries(tabs))(
    'that looks like a formula, number or date stays text on the %s tab (P9)',
    (_name, tab) => {
      const texts = cellsOf(tab)
        .flat()
        .filter((cell) => typeof cell === 'string' && cell !== '' && !isFormula(cell));
      expect(texts.filter((cell) => !String(cell).startsWith("'"))).toEqual([]);
      expect(texts.filter((cell) => /[\u0000-\u0008\u000b-\u001f\u007f]/.test(String(cell)))).toEqual([]);
      expect(texts.filter((cell) => String(cell).length > 50_000)).toEqual([]);
    },
  );

  test('never gets into a formula', () => {
    const formulas = formulasOf(cellsOf(tabs.funnel));
    expect(formulas.filter((formula) => /HYPERLINK|evil|img|NOT_LISTED|@|＝/.test(formula))).toEqual([]);
    expect(formulas.flatMap(localeTraps)).toEqual([]);
  });

  test('never makes a cell that says what no person would type', () => {
    const cells = Object.values(tabs)
      .flatMap((tab) => cellsOf(tab).flat())
      .map(String);
    expect(cells.filter((cell) => /NaN|Infinity|undefined|\[object|TypeError/.test(cell))).toEqual([]);
  });
});
