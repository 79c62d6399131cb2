import { workedBook } from '../../samples/worked';
import { workedAnswers, workedSettings } from '../../samples/worked-answers';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, buildYear } from '../support/core';
import { answerOf } from './answer-of';

const worked = buildFrom(workedBook(), workedSettings);

describe('a build in detail', () => {
  test('has every KPI with value, both sides, n, unit, parts, and the reason when there is none', () => {
    const kpis = answerOf(worked, true).detail?.kpis ?? {};
    expect(Object.keys(kpis)).toEqual(METRICS.map(({ id }) => id));
    for (const [id, { value }] of Object.entries(kpis)) {
      if (workedAnswers[id] !== undefined) expect([id, value]).toEqual([id, expect.closeTo(workedAnswers[id], 9)]);
    }
    const all = { 'Tier 1': 2 / 2, 'Tier 2': 0, 'Tier 3': null, '(none)': null, 'non-target': 1 };
    expect(kpis['win_rate_closed']).toEqual({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      n: 3,
      unit: 'percent',
      by: all,
      reason: '',
    });
    expect(kpis['won_accounts']).toMatchObject({
      value: 2,
      numerator: null,
      denominator: null,
      n: 2,
      unit: 'accounts',
    });
    expect(kpis['roi']).toMatchObject({ value: 2.5, by: {} });
    expect(kpis['icp_fit']).toEqual({
      ...{ value: null, numerator: null, denominator: null, n: null, unit: 'percent', by: {} },
      reason: 'needs the column Ideal customer fit in Accounts',
    });
  });

  test('tells why a KPI whose tables are there has no value', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Matched', 'Target'],
        ['Acme', 'yes', 'no'],
      ],
      Customers: [
        ['Account', 'Start date', 'Value'],
        ['Acme', '2024-02-01', 100],
      ],
    });
    const kpis = answerOf(core, true).detail?.kpis ?? {};
    expect([kpis['match_rate']?.reason, kpis['clv']?.reason]).toEqual([
      '“Target accounts” is 0, and nothing can be divided by it',
      '“Years that count in lifetime value” is not known',
    ]);
  });

  test('tells what hangs on the engagement model', () => {
    const { sensitivity, flips, backTest } = answerOf(worked, true).detail?.engagement ?? {};
    expect(sensitivity?.find(({ standing }) => standing === 'agreed')).toEqual({
      ...{ threshold: 20, accounts: 3, rate: 0.3, standing: 'agreed' },
    });
    expect(flips?.readings.map(({ account, why }) => [account, why])).toEqual([
      ['Echo Inc', 'interacted in the period (5 points of 20)'],
      ['Cyan Ltd', 'interacted in the period (2 points of 20)'],
      ['Fox LLC', 'interacted in the period (1 point of 20)'],
    ]);
    expect(backTest?.any).toEqual({
      engaged: { accounts: 2, opportunities: 0, rate: 0 },
      rest: { accounts: 4, opportunities: 0, rate: 0 },
      times: null,
      reason: 'too few to judge',
    });
    const bare = buildYear({ Accounts: [['Account'], ['Acme']] });
    expect(answerOf(bare, true).detail?.engagement.backTest).toBeNull();
  });

  test('has the period, every account, every problem with its cell, and the balance of rows', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Target since'],
        ['Acme', 'soon'],
        ['Acme', null],
        ['Beta', null],
      ],
      Opportunities: [
        ['Account', 'Stage', 'Created date'],
        ['', 'Open', '2024-02-01'],
        ['Beta', 'Open', '2024-02-01'],
        ['Beta', 'Open', '2025-02-01'],
      ],
    });
    const detail = answerOf(core, true).detail;
    expect(detail?.period).toEqual({ from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' });
    expect(detail?.accounts.map(({ account, stage, opportunities }) => [account, stage, opportunities])).toEqual([
      ['Beta', '3 Opportunity', 1],
      ['Acme', '1 Target', 0],
    ]);
    expect(detail?.accounts[0]).not.toHaveProperty('impressions');
    expect(detail?.issues.map(({ table, cell, code, rightly }) => [table, cell, code, rightly])).toEqual([
      ['accounts', 'B2', 'not-a-date', false],
      ['accounts', 'A3', 'duplicate-by-name', false],
      ['', '', 'no-target-column', false],
      ['opportunities', 'A2', 'no-account', false],
      ['opportunities', 'C4', 'after-as-of', true],
      ['', '', 'no-type-column', false],
    ]);
    expect(detail?.issues[0]).toEqual({
      ...{ table: 'accounts', cell: 'B2', code: 'not-a-date', rightly: false, where: 'Accounts, cell B2' },
      what: '"soon" under Target since is not a date, so it is left out.',
      fix: 'Type it as a date, such as 2024-12-31.',
    });
    expect(detail?.health).toMatchObject({
      accounts: {
        range: 'A1:H3',
        rows: 3,
        used: 2,
        merged: 1,
        skipped: 0,
        unreadable: 1,
        reasons: { 'duplicate-by-name': 1 },
      },
      opportunities: {
        range: 'A1:H3',
        rows: 3,
        used: 1,
        merged: 0,
        skipped: 2,
        unreadable: 0,
        reasons: { 'no-account': 1, 'after-as-of': 1 },
      },
    });
    expect(detail?.timings).toEqual({ read: 1, compute: 2, write: 3 });
  });
});
