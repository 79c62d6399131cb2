import { amountIn, breakdownOf, missedBy, partsOf, valueFrom } from '../../src/metrics/breakdown';
import type { Breakdown, Part, Term } from '../../src/metrics/breakdown';
import { is, not } from '../../src/metrics/criterion';
import { constant, metric, minus, plus, ratio, sum, times, total } from '../../src/metrics/expression';
import type { Expression } from '../../src/metrics/expression';
import { ALL, buildYear } from '../support/core';

const TARGET = is('target');

const accounts = (...terms: Term[]): Breakdown => ({ kind: 'accounts', terms });
const term = (column: Term['column'], factor = 1, ...criteria: Term['criteria'][number][]): Term => ({
  ...{ factor, column, criteria: [TARGET, ...criteria] },
});

const CHATS = accounts(term('chats'));
const FORMS = accounts(term('form_fills'));

describe('a KPI taken apart', () => {
  const taken = (expression: Expression): Breakdown => breakdownOf(expression, 'targets', ALL);

  test.each<[string, Expression, Breakdown]>([
    ['a fixed number', constant(3), { kind: 'constant', value: 3 }],
    ['a total', total('spend'), { kind: 'total', total: 'spend' }],
    ['a sum', sum('chats', not('won')), accounts(term('chats', 1, not('won')))],
    [
      'a KPI that is one sum, which speaks for it',
      metric('target_accounts'),
      accounts({ ...term('counted'), metric: 'target_accounts' }),
    ],
    ['sums that are added up', plus(sum('chats'), sum('form_fills')), accounts(term('chats'), term('form_fills'))],
    [
      'sums that are taken from one another',
      minus(sum('chats'), minus(sum('form_fills'), sum('chats'))),
      accounts(term('chats'), term('form_fills', -1), term('chats')),
    ],
    ['a sum so many times', times(constant(3), sum('chats')), accounts(term('chats', 3))],
    [
      'many sums so many times',
      times(constant(-2), minus(sum('chats'), sum('form_fills'))),
      accounts(term('chats', -2), term('form_fills', 2)),
    ],
    ['sums that are multiplied', times(sum('chats'), sum('form_fills')), { kind: 'times', left: CHATS, right: FORMS }],
    ['sums that are divided', ratio(sum('chats'), sum('form_fills')), { kind: 'ratio', left: CHATS, right: FORMS }],
    [
      'a sum and a fixed number',
      plus(sum('chats'), constant(1)),
      { kind: 'plus', left: CHATS, right: { kind: 'constant', value: 1 } },
    ],
    [
      'a fixed number and a sum',
      plus(constant(1), sum('chats')),
      { kind: 'plus', left: { kind: 'constant', value: 1 }, right: CHATS },
    ],
    [
      'a sum times a fixed number',
      times(sum('chats'), constant(3)),
      { kind: 'times', left: CHATS, right: { kind: 'constant', value: 3 } },
    ],
    [
      'a total so many times',
      times(constant(3), total('spend')),
      { kind: 'times', left: { kind: 'constant', value: 3 }, right: { kind: 'total', total: 'spend' } },
    ],
    [
      'a sum and a total',
      minus(sum('chats'), total('spend')),
      { kind: 'minus', left: CHATS, right: { kind: 'total', total: 'spend' } },
    ],
  ])('%s', (_what, expression, expected) => {
    expect(taken(expression)).toEqual(expected);
  });

  test('names a KPI that is one sum, and none that is more', () => {
    const named = (id: string): readonly (string | undefined)[] =>
      partsOf(taken(metric(id))).flatMap((part) =>
        part.kind === 'accounts' ? part.terms.map((one) => one.metric) : [],
      );
    expect(named('engaged_accounts')).toEqual(['engaged_accounts']);
    expect(named('unengaged_rate').length).toBeGreaterThan(1);
    expect(named('unengaged_rate')).not.toContain('unengaged_rate');
  });

  test('has its parts from left to right', () => {
    const { left, right } = { left: total('spend'), right: plus(constant(2), sum('chats')) };
    expect(partsOf(taken(ratio(left, right)))).toEqual([
      { kind: 'total', total: 'spend' },
      { kind: 'constant', value: 2 },
      CHATS,
    ]);
  });

  test('has the value that its parts make', () => {
    const values = new Map<string, number>([
      ['total', 12],
      ['constant', 3],
      ['accounts', 2],
    ]);
    const valueOf = (part: Part): number | undefined => values.get(part.kind);
    const value = (expression: Expression) => valueFrom(taken(expression), valueOf);
    expect(value(sum('chats'))).toBe(2);
    expect(value(ratio(total('spend'), constant(3)))).toBe(4);
    expect(value(minus(total('spend'), times(constant(3), total('spend'))))).toBe(-24);
    expect(
      valueFrom(taken(plus(constant(1), total('spend'))), (part) => (part.kind === 'total' ? undefined : 1)),
    ).toBeUndefined();
  });
});

describe('an account and a part', () => {
  const { table } = buildYear({
    Accounts: [
      ['Account', 'Target', 'Relationship score'],
      ['Acme', 'yes', 10],
      ['Beta', 'yes', null],
      ['Kilo', 'no', 7],
    ],
    Activities: [
      ['Account', 'Date', 'Type', 'Quantity'],
      ['Acme', '2024-02-01', 'Chat', 2],
      ['Kilo', '2024-02-01', 'Chat', 100],
    ],
  });
  const [acme, beta, kilo] = [0, 1, 2];

  test('an account that adds something misses nothing', () => {
    expect(missedBy(term('chats'), table, acme)).toBeUndefined();
  });

  test('an account that is not asked for misses the first criterion, and its cell says why', () => {
    expect(missedBy(term('chats', 1, is('won')), table, kilo)).toEqual({ column: 'target', equals: 1, found: 0 });
    expect(missedBy(term('chats', 1, is('won')), table, acme)).toEqual({ column: 'won', equals: 1, found: 0 });
  });

  test('an account with nothing in the column misses that', () => {
    expect(missedBy(term('chats'), table, beta)).toEqual({ column: 'chats', found: 0 });
    expect(missedBy(term('first_touch'), table, beta)).toEqual({ column: 'first_touch', found: NaN });
  });

  test('adds each term of the part that it does not miss, so many times', () => {
    const part = {
      kind: 'accounts',
      terms: [term('chats', 3), term('relationship_score', -1), term('chats', 1, is('won'))],
    } as const;
    expect([acme, beta, kilo].map((account) => amountIn(part, table, account))).toEqual([3 * 2 - 10, 0, 0]);
  });
});
