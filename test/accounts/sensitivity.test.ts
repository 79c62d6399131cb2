import { backTestsOf } from '../../src/engagement/back-test';
import { flipsOf } from '../../src/engagement/flips';
import { sensitivityOf } from '../../src/engagement/sensitivity';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { backTestWords } from '../../src/funnel/back-test-words';
import { buildFrom, buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { DEAL_COLUMNS, on, touches } from './books';
import type { Settings } from './books';

const worked = (settings: Settings = {}) => buildFrom(workedBook(), { ...workedSettings, ...settings });

describe('the sensitivity of engagement to its threshold', () => {
  test('counts target accounts under each threshold, from the lowest', () => {
    const { table, settings } = worked();
    expect(sensitivityOf(table, settings)).toEqual([
      { threshold: 5, accounts: 4, rate: 0.4, standing: 'other' },
      { threshold: 10, accounts: 3, rate: 0.3, standing: 'other' },
      { threshold: 15, accounts: 3, rate: 0.3, standing: 'other' },
      { threshold: 20, accounts: 3, rate: 0.3, standing: 'agreed' },
      { threshold: 30, accounts: 1, rate: 0.1, standing: 'other' },
      { threshold: 40, accounts: 1, rate: 0.1, standing: 'other' },
    ]);
  });

  test('includes the threshold to try', () => {
    const { table, settings } = worked({ trial_threshold: '24' });
    const trial = sensitivityOf(table, settings).filter(({ standing }) => standing === 'trial');
    expect(trial).toEqual([{ threshold: 24, accounts: 2, rate: 0.2, standing: 'trial' }]);
  });

  test('keeps the thresholds that tiers have of their own', () => {
    const { table, settings } = worked({ tier_thresholds: 'Tier 1 = 2' });
    expect(sensitivityOf(table, settings).map(({ accounts }) => accounts)).toEqual([5, 4, 4, 4, 3, 3]);
  });
});

describe('the flip list', () => {
  test('names the accounts that the reading decides, the highest score first', () => {
    const { table, settings } = worked();
    const { readings, trial } = flipsOf(table, settings);
    expect(readings.map(({ name, score, engaged }) => [name, score, engaged])).toEqual([
      ['Echo Inc', 5, true],
      ['Cyan Ltd', 2, true],
      ['Fox LLC', 1, true],
    ]);
    expect(trial).toEqual([]);
  });

  test('names those that a threshold to try would gain or lose', () => {
    const lost = worked({ trial_threshold: '24' });
    expect(flipsOf(lost.table, lost.settings).trial.map(({ name, engaged }) => [name, engaged])).toEqual([
      ['Beta GmbH', true],
    ]);
    const gained = worked({ trial_threshold: '5' });
    expect(flipsOf(gained.table, gained.settings).trial.map(({ name, engaged }) => [name, engaged])).toEqual([
      ['Echo Inc', false],
    ]);
  });
});

describe('the back-test', () => {
  const deal = (name: string, created: string) => [name, 'Open', created, null, 1, 'New'];

  test('asks who got the first opportunity in the second half, engaged before it or not', () => {
    const rows = [
      on('A0', 'Demo', 1, '2024-06-01'),
      on('A1', 'Ad click', 1, '2024-06-01'),
      on('A2', 'Demo', 1, '2024-07-02'),
      on('A3', 'Demo', 1, '2024-06-01'),
      on('A4', 'Demo', 1, '2023-12-31'),
    ];
    const deals = [
      deal('A0', '2024-07-02'),
      deal('A3', '2024-07-01'),
      deal('A3', '2024-08-01'),
      deal('A9', '2024-12-31'),
    ];
    const core = touches(rows, {}, deals);
    // The year has 366 days: the first half ends on 1 July. A3 had an opportunity by then and takes no part.
    expect(backTestsOf(core.table)).toEqual({
      any: {
        engaged: { accounts: 2, opportunities: 1, rate: 0.5 },
        rest: { accounts: 7, opportunities: 1, rate: 1 / 7 },
        times: undefined,
      },
      threshold: {
        engaged: { accounts: 1, opportunities: 1, rate: 1 },
        rest: { accounts: 8, opportunities: 1, rate: 1 / 8 },
        times: undefined,
      },
    });
  });

  /** So many accounts engaged in the first half and the rest, of which so many got an opportunity in the second. */
  const halves = (engaged: number, won: number, rest: number, wonOfRest: number) => {
    const names = Array.from({ length: engaged + rest }, (_, index) => `B${String(index)}`);
    const got = [...names.slice(0, won), ...names.slice(engaged, engaged + wonOfRest)];
    const core = buildYear({
      Accounts: [['Account', 'Target'], ...names.map((name) => [name, 'yes'])],
      Activities: [['Account', 'Date', 'Type'], ...names.slice(0, engaged).map((name) => [name, '2024-06-01', 'Demo'])],
      Opportunities: [DEAL_COLUMNS, ...got.map((name) => [...deal(name, '2024-08-01'), null, null])],
    });
    return { times: backTestsOf(core.table)?.any.times, words: backTestWords(factsOf(core)) };
  };

  test.each<[string, Parameters<typeof halves>, number | undefined]>([
    ['five opportunities on either side', [10, 5, 20, 5], 2],
    ['four among the engaged', [10, 4, 20, 5], undefined],
    ['four among the rest', [10, 5, 20, 4], undefined],
    ['none among the rest', [10, 5, 20, 0], undefined],
    ['four accounts engaged', [4, 4, 20, 5], undefined],
    ['four accounts in the rest', [10, 5, 4, 4], undefined],
  ])('E19: gives a multiple only from five accounts and opportunities on either side: %s', (_words, sides, times) => {
    const told = halves(...sides);
    expect(told.times).toBe(times);
    expect(told.words).toMatch(
      times === undefined ? /of the rest: too few to judge\.$/ : /of the rest: 2\.0 times as often\.$/,
    );
  });

  test('says nothing without deals', () => {
    expect(backTestsOf(touches([on('A0', 'Demo')]).table)).toBeUndefined();
  });
});
