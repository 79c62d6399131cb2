import fc from 'fast-check';
import type { CellSubject } from '../../src/funnel/cell-subject';
import { figure } from '../../src/messages/figures';
import { BRIDGE_PARTS, bridgesOf } from '../../src/metrics/bridge';
import { evaluate } from '../../src/metrics/evaluate';
import { metricById, METRICS } from '../../src/metrics/registry';
import { appliesTo } from '../../src/metrics/scope';
import type { Scope } from '../../src/metrics/scope';
import type { Metric } from '../../src/metrics/metric';
import { accountsIn, LEFT_OUT, listsOf } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { explainedOf } from '../../src/report/explain/explained';
import { explanation } from '../../src/report/explain/explanation';
import type { Told } from '../../src/report/explain/explanation';
import { ALL, buildFrom, buildYear, scopesOf } from '../support/core';
import type { Core } from '../support/core';
import { factsOf } from '../support/facts';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';

const TOLD: Told = {
  ...{
    subject: { kpi: 'x', column: 0 },
    column: '',
    columns: [],
    frame: 'The year',
    build: 7,
    builtAt: 'today',
    decimals: '.',
  },
  ...{ funnel: 'ABM Funnel', onTab: undefined, waiting: '' },
};

type Table = Core['table'];

const told = (table: Table, subject: CellSubject, more: Partial<Told> = {}): Explanation =>
  explanation(explainedOf(subject), table, { ...TOLD, ...more });

const toldOf = (table: Table, id: string, scope: Scope = ALL): Explanation =>
  told(table, { kind: 'kpi', metric: metricById(id), scope });

const tableOf = (core: Core): Table => factsOf(core).table;

/** What the accounts of a list add up to. */
const added = (explained: Explanation, list: number): number =>
  accountsIn(explained, list).reduce((sum, { amount }) => sum + amount, 0);

const names = (explained: Explanation, list: number): readonly (string | undefined)[] =>
  accountsIn(explained, list).map(({ account }) => explained.names[account]);

const reasons = (explained: Explanation, list: number): Record<string, string> =>
  Object.fromEntries(accountsIn(explained, list).map(({ account, why }) => [explained.names[account] ?? '', why]));

/** Whether two sums are one but for the order in which they were added up. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** What is wrong with the lists of a KPI, held against the number that the evaluator gives. */
function wrongIn(table: Table, metric: Metric, scope: Scope): readonly string[] {
  const explained = told(table, { kind: 'kpi', metric, scope });
  const { value, numerator = value, denominator } = evaluate(metric, table, scope);
  const sides = { counted: value, numerator, denominator, part: undefined, behind: undefined };
  const sums = listsOf(explained).flatMap((list) => {
    const expected = sides[explained.parts[list]?.role ?? 'part'];
    return expected === undefined || near(expected, added(explained, list)) ? [] : [`list ${String(list)} is not it`];
  });
  return [
    ...sums,
    ...(explained.shown === (value === undefined ? '' : figure(value, metric.unit)) ? [] : ['the number is another']),
    ...((explained.sum === '') === (value === undefined) ? [] : ['there is no line on how it adds up']),
    ...(value === undefined && explained.remarks.length === 0 ? ['nothing says why there is no number'] : []),
    ...whoIsMissing(explained),
  ].map((wrong) => `${metric.id}, ${scope.kind}: ${wrong}`);
}

/** Each account is in a list or among those left out, and those left out are told why. */
function whoIsMissing(explained: Explanation): readonly string[] {
  const lists = listsOf(explained);
  if (lists.length === 0) return explained.remarks.length > 0 ? [] : ['nothing says why there is no list'];
  const seen = new Set(lists.flatMap((list) => accountsIn(explained, list).map(({ account }) => account)));
  const untold = accountsIn(explained, LEFT_OUT).filter(({ why }) => why === '');
  return [
    ...(seen.size === explained.names.length ? [] : ['an account is in no list']),
    ...(untold.length === 0 ? [] : ['an account is left out without a reason']),
  ];
}

describe('a number taken apart', () => {
  test('adds up to itself for every KPI and every column, in any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const table = tableOf(buildFrom(book, settings));
        const wrong = METRICS.flatMap((metric) =>
          scopesOf(table)
            .filter((scope) => appliesTo(metric, scope))
            .flatMap((scope) => wrongIn(table, metric, scope)),
        );
        expect(wrong).toEqual([]);
      }),
      { ...LAW, numRuns: 10 },
    );
  });

  test('adds up for every part of the bridge, in any workbook', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const table = tableOf(buildFrom(book, settings));
        for (const bridge of bridgesOf(table)) {
          for (const part of BRIDGE_PARTS) {
            const explained = told(table, { kind: 'bridge', stage: bridge.stage, part });
            expect([part, added(explained, 0)]).toEqual([part, bridge[part]]);
            expect(whoIsMissing(explained)).toEqual([]);
          }
        }
      }),
      { ...LAW, numRuns: 10 },
    );
  });
});

/** Six accounts: four on the list, a customer from before, one off the list. */
const core = buildYear({
  Accounts: [
    ['Account', 'Target', 'Tier', 'Owner', 'Customer since'],
    ['Acme', 'yes', 'A', 'Ann', null],
    ['Beta', 'yes', 'A', 'Bob', null],
    ['Cyan', 'yes', 'B', 'Ann', null],
    ['Dune', 'yes', 'B', null, null],
    ['Elm', 'yes', 'B', null, '2020-05-01'],
    ['Kilo', 'no', 'A', null, null],
  ],
  Activities: [
    ['Account', 'Date', 'Type'],
    ['Acme', '2024-02-01', 'Call'],
    ['Beta', '2024-02-01', 'Call'],
    ['Kilo', '2024-02-01', 'Call'],
  ],
  Opportunities: [
    ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
    ['Acme', 'Closed Won', '2024-03-01', '2024-04-10', 70_000, 'New'],
    ['Acme', 'Closed Won', '2024-03-05', '2024-04-20', 5_000.5, 'New'],
    ['Beta', 'Closed Lost', '2024-03-01', '2024-05-01', 20_000, 'New'],
  ],
  Spend: [
    ['Date', 'Amount', 'Category'],
    ['2024-02-01', 9_000, 'Programme'],
  ],
});
const table = tableOf(core);

describe('the accounts behind a number', () => {
  test('are those over and those under the line, each of these with why it is not above', () => {
    const rate = toldOf(table, 'engaged_rate');
    expect([rate.shown, rate.sum]).toEqual(['50.0%', '2 of 4 accounts = 50.0%']);
    expect(rate.parts.map(({ role, label, shown }) => [role, label, shown])).toEqual([
      ['numerator', 'Engaged accounts', '2'],
      ['denominator', 'Target accounts', '4'],
    ]);
    expect(names(rate, 0)).toEqual(['Acme', 'Beta']);
    const idle = 'not engaged: no interaction in the period (0 points of 20)';
    expect(reasons(rate, 1)).toEqual({ Acme: '', Beta: '', Cyan: idle, Dune: idle });
    expect(reasons(rate, LEFT_OUT)).toEqual({
      Elm: 'a customer before it was put on the list',
      Kilo: 'not on the target list',
    });
  });

  test('come with what each of them adds, to the cent', () => {
    const money = toldOf(table, 'new_revenue_won');
    expect([money.shown, money.sum]).toEqual(['75,001', '1 account adds 75,000.5']);
    expect(accountsIn(money, 0)).toEqual([{ account: 0, amount: 75_000.5, why: '' }]);
  });

  test('tell what is taken away from what', () => {
    const idle = toldOf(table, 'unengaged_rate');
    expect(idle.parts[0]?.label).toBe('Target accounts less Engaged accounts');
    expect(reasons(idle, 1)).toEqual({ Acme: 'engaged now', Beta: 'engaged now', Cyan: '', Dune: '' });
  });

  test('are those of one column of the split, of which others say so', () => {
    const tier = toldOf(table, 'engaged_accounts', { kind: 'group', group: 1 });
    expect(names(tier, 0)).toEqual(['Acme', 'Beta']);
    expect(reasons(tier, LEFT_OUT)).toMatchObject({ Cyan: 'in another column of the split' });
  });

  test('are none where a total of the workbook is all there is, and this is said', () => {
    const cost = toldOf(table, 'cost_per_won');
    expect(cost.remarks).toEqual([
      '“Spend up to wins” is a total of the whole workbook, 9,000: no single account owns a part of it.',
    ]);
    expect(names(cost, 1)).toEqual(['Acme']);
    const roi = toldOf(table, 'roi');
    expect(roi.sum).toBe('(75,000.5 − 9,000) ÷ 9,000 = 733.3%');
    expect(roi.parts.map(({ label }) => label)).toEqual(['New revenue won', 'Programme spend in the period']);
  });

  test('stand behind a median without adding up to it', () => {
    const median = toldOf(table, 'deal_size_median');
    expect(median.parts.map(({ role, shown }) => [role, shown])).toEqual([
      ['counted', '37,500.25'],
      ['behind', '75,000.5'],
    ]);
    expect(median.remarks).toEqual([expect.stringContaining('need not add up to it')]);
  });

  test('come with what the tab says is missing', () => {
    const nps = told(table, { kind: 'kpi', metric: metricById('nps'), scope: ALL }, { waiting: 'needs NPS' });
    expect([nps.shown, nps.sum, nps.remarks]).toEqual(['', '', ['There is no number: needs NPS.']]);
  });

  test('come with a word when the funnel tab shows another number', () => {
    const metric = metricById('engaged_accounts');
    const other = told(table, { kind: 'kpi', metric, scope: ALL }, { onTab: 3 });
    expect(other.remarks).toEqual([
      'The ABM Funnel tab shows 3: the accounts tab was changed since. Refresh the funnel to bring them together.',
    ]);
    expect(told(table, { kind: 'kpi', metric, scope: ALL }, { onTab: 2 }).remarks).toEqual([]);
  });
});
