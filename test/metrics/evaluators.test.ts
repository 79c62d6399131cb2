import type { AccountTable } from '../../src/metrics/account-table';
import { constant, metric, minus, plus, ratio, sum, times, total } from '../../src/metrics/expression';
import type { Expression } from '../../src/metrics/expression';
import { evaluate } from '../../src/metrics/evaluate';
import { formulaOf } from '../../src/metrics/formula';
import type { Places } from '../../src/metrics/formula';
import { membersOf } from '../../src/metrics/members';
import { defineMetric } from '../../src/metrics/metric';
import type { Metric } from '../../src/metrics/metric';
import { missingFor } from '../../src/metrics/needs';
import { appliesTo, criteriaOf } from '../../src/metrics/scope';
import type { Scope } from '../../src/metrics/scope';
import { ALL, buildYear, NON_TARGETS } from '../support/core';

/** Four accounts: two targets in tier A, one in tier B, one off the list. */
const { table } = buildYear({
  Accounts: [
    ['Account', 'Target', 'Tier', 'Relationship score'],
    ['Acme', 'yes', 'A', 10],
    ['Beta', 'yes', 'A', null],
    ['Cyan', 'yes', 'B', 30],
    ['Kilo', 'no', 'A', 7],
  ],
  Activities: [
    ['Account', 'Date', 'Type', 'Quantity'],
    ['Acme', '2024-02-01', 'Chat', 2],
    ['Cyan', '2024-02-01', 'Chat', 5],
    ['Kilo', '2024-02-01', 'Chat', 100],
  ],
});
const TIER_A: Scope = { kind: 'group', group: 1 };
const TIER_B: Scope = { kind: 'group', group: 2 };
const SCOPES = [ALL, TIER_A, TIER_B, NON_TARGETS];

const places: Places = {
  column: (id) => `T!${id}`,
  total: (id) => `Z!${id}`,
  metric: (id) => `F!${id}`,
};

function metricOf(value: Expression, population: Metric['population'] = 'targets'): Metric {
  const words = { id: 'tried', name: 'Tried', definition: 'x', source: 'x' };
  return defineMetric({ ...words, stage: 'target', r: 'revenue', unit: 'count', better: 'neither', value, population });
}

const scores = sum('relationship_score', 'relationship_n');
const scored = sum('relationship_n');

describe('the value of an expression', () => {
  test.each<[string, Expression, (number | undefined)[]]>([
    ['a constant', constant(7), [7, 7, 7, 7]],
    ['a sum, over the accounts of the scope', sum('chats'), [7, 2, 5, 100]],
    ['a sum under a condition', scores, [40, 10, 30, 7]],
    ['another KPI', metric('target_accounts'), [3, 2, 1, 1]],
    ['a ratio', ratio(scores, scored), [20, 10, 30, 7]],
    ['a ratio over zero', ratio(sum('chats'), sum('form_fills')), [undefined, undefined, undefined, undefined]],
    ['a product', times(constant(3), sum('chats')), [21, 6, 15, 300]],
    ['a difference and a sum', minus(plus(sum('chats'), scored), constant(1)), [8, 2, 5, 100]],
    ['a total, which has no parts', total('margin'), [1, undefined, undefined, undefined]],
    ['a total that is not there', total('spend'), [undefined, undefined, undefined, undefined]],
    [
      'anything with a part that has no value',
      plus(constant(1), ratio(constant(1), constant(0))),
      [undefined, undefined, undefined, undefined],
    ],
  ])('%s', (_words, expression, expected) => {
    expect(SCOPES.map((scope) => evaluate(metricOf(expression), table, scope).value)).toEqual(expected);
  });

  test('of a ratio comes with both sides', () => {
    expect(evaluate(metricOf(ratio(scores, scored)), table, ALL)).toEqual({ value: 20, numerator: 40, denominator: 2 });
    expect(evaluate(metricOf(ratio(scores, sum('form_fills'))), table, ALL)).toEqual({
      value: undefined,
      numerator: 40,
      denominator: 0,
    });
    expect(evaluate(metricOf(scores), table, ALL)).toEqual({ value: 40, numerator: undefined, denominator: undefined });
  });

  test('over everyone counts those off the list, too, and has no column for them', () => {
    const everyone = metricOf(sum('chats'), 'everyone');
    expect(SCOPES.map((scope) => evaluate(everyone, table, scope).value)).toEqual([107, 102, 5, undefined]);
  });

  test('is none when it is more than a cell can hold', () => {
    const huge: AccountTable = {
      ...table,
      numbers: { ...table.numbers, chats: table.numbers.chats.map(() => 1.7e308) },
    };
    expect(evaluate(metricOf(sum('chats')), huge, ALL).value).toBeUndefined();
    expect(evaluate(metricOf(ratio(sum('chats'), constant(2))), huge, ALL)).toEqual({
      value: undefined,
      numerator: undefined,
      denominator: 2,
    });
    expect(evaluate(metricOf(ratio(sum('chats'), constant(1e-300))), huge, TIER_B).value).toBeUndefined();
  });
});

describe('the formula of an expression', () => {
  const formula = (expression: Expression, scope: Scope = ALL, population: Metric['population'] = 'targets') =>
    formulaOf(expression, population, scope, places, 'n/a');

  test.each<[string, Expression, string]>([
    ['a constant', constant(100), '100'],
    ['a sum', sum('chats'), 'SUMIFS(T!chats;T!target;1)'],
    ['a sum under a condition', scores, 'SUMIFS(T!relationship_score;T!target;1;T!relationship_n;1)'],
    ['a KPI that always has a value', metric('target_accounts'), 'F!target_accounts'],
    ['a KPI that may have none', metric('engaged_rate'), 'IF(ISNUMBER(F!engaged_rate);F!engaged_rate;"n/a")'],
    ['a total', total('spend'), 'IF(ISNUMBER(Z!spend);Z!spend;"n/a")'],
    ['a ratio', ratio(constant(1), metric('target_accounts')), 'IF(F!target_accounts<>0;1/F!target_accounts;"n/a")'],
    [
      'a ratio of ratios',
      ratio(metric('engaged_rate'), metric('engaged_rate')),
      'IF(ISNUMBER(F!engaged_rate);IF(F!engaged_rate<>0;F!engaged_rate/F!engaged_rate;"n/a");"n/a")',
    ],
    ['brackets where they are needed', times(plus(constant(1), constant(2)), constant(3)), '(1+2)*3'],
    ['and around what is taken away', minus(constant(1), minus(constant(2), constant(3))), '1-(2-3)'],
    ['and around a product below', ratio(constant(1), times(constant(2), constant(3))), 'IF((2*3)<>0;1/(2*3);"n/a")'],
    ['but not between what is added', plus(minus(constant(1), constant(2)), constant(3)), '1-2+3'],
  ])('%s', (_words, expression, expected) => {
    expect(formula(expression)).toBe(expected);
  });

  test('has the scope as conditions', () => {
    expect(formula(sum('chats'), TIER_B)).toBe('SUMIFS(T!chats;T!target;1;T!group;2)');
    expect(formula(sum('chats'), NON_TARGETS)).toBe('SUMIFS(T!chats;T!non_target;1)');
    expect(formula(sum('chats'), TIER_B, 'everyone')).toBe('SUMIFS(T!chats;T!counted;1;T!group;2)');
  });
});

describe('the accounts behind an expression', () => {
  const names = (expression: Expression, scope: Scope = ALL) => {
    const { numerator, denominator } = membersOf(metricOf(expression), table, scope);
    return [numerator, denominator].map((accounts) => accounts.map((account) => table.texts.account[account]));
  };

  test.each<[string, Expression, Scope, string[], string[]]>([
    ['a sum: those with something in it', sum('chats'), ALL, ['Acme', 'Cyan'], []],
    [
      'a ratio: over and under',
      ratio(sum('chats'), metric('target_accounts')),
      ALL,
      ['Acme', 'Cyan'],
      ['Acme', 'Beta', 'Cyan'],
    ],
    ['a scope', ratio(sum('chats'), metric('target_accounts')), TIER_A, ['Acme'], ['Acme', 'Beta']],
    ['those off the list', sum('chats'), NON_TARGETS, ['Kilo'], []],
    ['a condition', scores, ALL, ['Acme', 'Cyan'], []],
    ['both sides of a difference', minus(metric('target_accounts'), sum('chats')), ALL, ['Acme', 'Beta', 'Cyan'], []],
    ['nobody, for what no account owns', ratio(total('spend'), constant(2)), ALL, [], []],
  ])('%s', (_words, expression, scope, numerator, denominator) => {
    expect(names(expression, scope)).toEqual([numerator, denominator]);
  });
});

describe('what an expression needs', () => {
  const missing = (expression: Expression) => missingFor(metricOf(expression), table.present);

  test.each<[string, Expression, string[]]>([
    ['nothing', constant(1), []],
    ['a table that is there', sum('chats'), []],
    ['a column that is not', sum('matched'), ['accounts.matched']],
    [
      'each need once, of sums, conditions, totals and KPIs',
      plus(ratio(sum('open_pipeline', 'won'), total('spend')), metric('cost_per_won')),
      ['opportunities.amount', 'opportunities', 'spend'],
    ],
    ['a setting', total('market_accounts'), ['setting.market_accounts']],
  ])('%s', (_words, expression, expected) => {
    expect(missing(expression)).toEqual(expected);
  });
});

test('the criteria of a scope are never empty', () => {
  for (const scope of SCOPES)
    for (const population of ['targets', 'everyone'] as const)
      expect(criteriaOf(population, scope).length).toBeGreaterThan(0);
});

test('what no account owns has a value for the whole list alone', () => {
  expect(SCOPES.map((scope) => appliesTo(metricOf(metric('cost_per_won')), scope))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
