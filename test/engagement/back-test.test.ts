import { backTestsOf } from '../../src/engagement/back-test';
import { previewOf } from '../../src/engagement/preview';
import { agreed, factsOf, judged } from './facts';
import type { Account, Touch } from './facts';

/** So many accounts of a kind, named after it. */
const many = (count: number, name: string, account: Account): [string, Account][] =>
  Array.from({ length: count }, (_, index) => [`${name}${String(index)}`, account]);

const EARLY = '2024-02-01';

describe('the back-test', () => {
  const groups: [string, Account][] = [
    ...many(10, 'engaged, deal later', { dealAfter: 1 }),
    ...many(10, 'engaged, none', {}),
    ...many(5, 'rest, deal later', { dealAfter: 1 }),
    ...many(20, 'rest, none', {}),
    ...many(3, 'engaged, deal before', { dealBefore: 1, dealAfter: 1 }),
    ...many(3, 'engaged, off the list', { target: 0, dealAfter: 1 }),
  ];
  const accounts = Object.fromEntries(groups);
  const touched = groups.flatMap(([name], account) => (name.startsWith('engaged') ? [account] : []));
  const touches = touched.map((account): Touch => [account, 'demo', EARLY]);

  test('tells how much more often engaged accounts got their first deal later', () => {
    const { backTests } = judged(accounts, touches);
    const expected = {
      engaged: { accounts: 20, opportunities: 10, rate: 0.5 },
      rest: { accounts: 25, opportunities: 5, rate: 0.2 },
      times: 2.5,
    };
    expect(backTests).toEqual({
      any: expected,
      threshold: {
        ...expected,
        engaged: { accounts: 0, opportunities: 0, rate: undefined },
        rest: { accounts: 45, opportunities: 15, rate: 15 / 45 },
        times: undefined,
      },
    });
  });

  test('judges the threshold by the look-back days before the middle of the period', () => {
    const { backTests } = judged(accounts, touches, { look_back_days: '365' });
    expect(backTests?.threshold.times).toBe(2.5);
    const ended = judged(accounts, touches, { look_back_days: '152' });
    expect(
      [ended, judged(accounts, touches, { look_back_days: '151' })].map(({ backTests: both }) => both?.threshold.times),
    ).toEqual([2.5, undefined]);
  });

  test('asks for the tier, pages and people as of then', () => {
    const tiered = Object.fromEntries(groups.map(([name, account]) => [name, { ...account, tier: 'One' }]));
    const tier = { look_back_days: '365', engagement_threshold: '21' };
    expect(judged(tiered, touches, tier).backTests?.threshold.engaged.accounts).toBe(0);
    expect(
      judged(tiered, touches, { ...tier, tier_thresholds: 'One = 20' }).backTests?.threshold.engaged.accounts,
    ).toBe(20);
    const people = { look_back_days: '365', minimum_people: '1' };
    expect(judged(accounts, touches, people).backTests?.threshold.engaged.accounts).toBe(0);
    const named = touched.map((account): Touch => [account, 'demo', EARLY, 1, account * 3]);
    expect(judged(accounts, named, people).backTests?.threshold.engaged.accounts).toBe(20);
    const twice = [...named, ...touched.map((account): Touch => [account, 'demo', '2024-12-01', 1, account * 3 + 1])];
    expect(judged(accounts, twice, { ...people, minimum_people: '2' }).backTests?.threshold.engaged.accounts).toBe(0);
  });

  test('takes the last day of the first half for the first, and the next for the second', () => {
    const engagedAt = (date: string): number | undefined =>
      judged({ A: {} }, [[0, 'demo', date]], { look_back_days: '366' }).backTests?.any.engaged.accounts;
    expect([engagedAt('2024-01-01'), engagedAt('2024-07-01'), engagedAt('2024-07-02')]).toEqual([1, 1, 0]);
    const odd = (date: string): number | undefined => {
      const facts = factsOf({ A: {} }, [[0, 'demo', date]]);
      return previewOf({ ...facts, period: { from: facts.period.from, to: facts.period.from + 2 } }, agreed()).backTests
        ?.any.engaged.accounts;
    };
    expect([odd('2024-01-01'), odd('2024-01-02')]).toEqual([1, 0]);
  });

  test.each<[string, Account[], Account[]]>([
    ['four accounts engaged', Array<Account>(4).fill({ dealAfter: 1 }), Array<Account>(9).fill({ dealAfter: 1 })],
    [
      'four deals of the engaged',
      [...Array<Account>(4).fill({ dealAfter: 1 }), {}, {}],
      Array<Account>(9).fill({ dealAfter: 1 }),
    ],
    [
      'four deals of the rest',
      Array<Account>(9).fill({ dealAfter: 1 }),
      [...Array<Account>(4).fill({ dealAfter: 1 }), {}],
    ],
    ['no rest', Array<Account>(9).fill({ dealAfter: 1 }), []],
  ])('does not judge %s', (_few, engaged, rest) => {
    const all = [...engaged, ...rest].map((account, index) => [`A${String(index)}`, account] as const);
    const touching = engaged.map((_, account): Touch => [account, 'demo', EARLY]);
    expect(judged(Object.fromEntries(all), touching).backTests?.any.times).toBeUndefined();
  });

  test('judges five deals on either side', () => {
    const all = Array.from({ length: 10 }, (_, index) => [`A${String(index)}`, { dealAfter: 1 } as const] as const);
    const touching = [0, 1, 2, 3, 4].map((account): Touch => [account, 'demo', EARLY]);
    expect(judged(Object.fromEntries(all), touching).backTests?.any.times).toBe(1);
  });

  test.each([[['activities']], [['opportunities']], [[]]])('is none with only %j', (present) => {
    const { table } = judged(accounts, touches);
    expect(backTestsOf({ ...table, present: new Set(present) })).toBeUndefined();
  });
});

describe('how engagement hangs on the threshold', () => {
  const accounts = { A: {}, B: {}, C: { tier: 'Own' }, D: { target: 0 } } as const;
  const touches: Touch[] = [
    [0, 'call', '2024-12-20'],
    [1, 'meeting', '2024-12-20'],
    [2, 'chat', '2024-12-20'],
    [3, 'demo', '2024-12-20'],
  ];
  const points = (texts: Readonly<Record<string, string>>) =>
    judged(accounts, touches, texts).sensitivity.map(({ threshold, accounts: count, standing }) => [
      threshold,
      count,
      standing,
    ]);

  test('is told for shares of the agreed one, from low to high, and for the one to be tried', () => {
    expect(points({ trial_threshold: '12' })).toEqual([
      [5, 3, 'other'],
      [10, 2, 'other'],
      [12, 1, 'trial'],
      [15, 1, 'other'],
      [20, 0, 'agreed'],
      [30, 0, 'other'],
      [40, 0, 'other'],
    ]);
  });

  test('is told once where the one to be tried is among them, and a tier keeps its own', () => {
    expect(points({ trial_threshold: '20', tier_thresholds: 'Own = 5' })).toEqual([
      [5, 3, 'other'],
      [10, 3, 'other'],
      [15, 2, 'other'],
      [20, 1, 'agreed'],
      [30, 1, 'other'],
      [40, 1, 'other'],
    ]);
  });

  test('has rates of the accounts on the list, and none of an empty list', () => {
    expect(judged(accounts, touches).sensitivity.map(({ rate }) => rate)).toEqual([1, 2 / 3, 1 / 3, 0, 0, 0]);
    expect(judged({ D: { target: 0 } }, []).sensitivity.map(({ rate }) => rate)).toEqual(Array(6).fill(undefined));
  });

  test('counts only who meets the minimums', () => {
    expect(points({ minimum_people: '1' }).map(([, count]) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
