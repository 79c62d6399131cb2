import { backTestsOf } from '../../src/accounts/engagement-model/back-test';
import { flipsOf } from '../../src/accounts/engagement-model/flips';
import { sensitivityOf } from '../../src/accounts/sensitivity';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { buildFrom } from '../support/core';
import { on, touches } from './books';
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
        times: 3.5,
      },
      threshold: {
        engaged: { accounts: 1, opportunities: 1, rate: 1 },
        rest: { accounts: 8, opportunities: 1, rate: 1 / 8 },
        times: 8,
      },
    });
  });

  test('compares with nothing where the rest got no opportunity, and says nothing without deals', () => {
    const alone = touches([on('A0', 'Demo', 1, '2024-06-01')], {}, [deal('A0', '2024-07-02')]);
    expect(backTestsOf(alone.table)?.any.times).toBeUndefined();
    expect(backTestsOf(touches([on('A0', 'Demo')]).table)).toBeUndefined();
  });
});
