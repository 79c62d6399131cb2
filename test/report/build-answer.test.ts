import { workedBook } from '../../samples/worked';
import { workedAnswers, workedSettings } from '../../samples/worked-answers';
import { missingFor } from '../../src/metrics/needs';
import { METRICS } from '../../src/metrics/registry';
import { buildAnswer } from '../../src/report/build-answer';
import { buildFrom, buildYear, kpi } from '../support/core';
import type { Core } from '../support/core';
import { factsOf } from '../support/facts';

const worked = buildFrom(workedBook(), workedSettings);

function answerOf(core: Core, detail = false) {
  const facts = factsOf(core);
  const timings = { read: 1, compute: 2, write: 3 };
  return buildAnswer({
    facts,
    built: core.built,
    tab: 'ABM Funnel',
    first: true,
    remarks: ['A remark.'],
    detail,
    timings,
  });
}

/** KPIs with a value, without one for want of something, and without one though all is there. */
function countsOf(core: Core) {
  const waiting = METRICS.filter((metric) => missingFor(metric, core.table.present).length > 0).length;
  const shown = METRICS.filter(({ id }) => kpi(core, id) !== undefined).length;
  return { shown, waiting, empty: METRICS.length - shown - waiting };
}

describe('what a build answers', () => {
  test('is short for the sidebar: stages in words, how many KPIs, notes', () => {
    expect(answerOf(worked)).toEqual({
      tab: 'ABM Funnel',
      build: 7,
      first: true,
      stages: [
        { id: 'target', name: 'Target accounts', accounts: '10', conversion: '', count: 10, share: null },
        { id: 'engaged', name: 'Engaged', accounts: '6', conversion: '60.0%', count: 6, share: 6 / 10 },
        { id: 'opportunity', name: 'Opportunities', accounts: '4', conversion: '66.7%', count: 4, share: 4 / 6 },
        { id: 'won', name: 'Deals won', accounts: '2', conversion: '50.0%', count: 2, share: 2 / 4 },
        { id: 'retention', name: 'Retention', accounts: '3 of 4', conversion: '75.0%', count: 3, share: 3 / 4 },
        { id: 'expansion', name: 'Expansion', accounts: '1', conversion: '', count: 1, share: null },
      ],
      kpis: countsOf(worked),
      notes: [
        'A remark.',
        'No cell names a currency in words, and a sign that only the number format shows is not read: all amounts are taken as being in one currency.',
      ],
    });
  });

  test('says n/a for a stage whose table is missing', () => {
    const { stages } = answerOf(buildYear({ Accounts: [['Account'], ['Acme']] }));
    expect(stages.map(({ accounts, conversion }) => [accounts, conversion])).toEqual([
      ['1', ''],
      ['n/a', ''],
      ['n/a', ''],
      ['n/a', ''],
      ['n/a', ''],
      ['n/a', ''],
    ]);
  });

  test('E01: counts a KPI with nothing to divide by neither among those with a value nor among those that wait', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme']],
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
        ['Acme', 'Open', '2024-02-01', null, 10, 'New'],
      ],
    });
    const { kpis } = answerOf(core, false);
    expect(kpis).toEqual(countsOf(core));
    expect(kpis.empty).toBeGreaterThan(5);
    const details = Object.values(answerOf(core, true).detail?.kpis ?? {});
    expect(details.filter(({ value }) => value !== null)).toHaveLength(kpis.shown);
  });

  test('in detail has every KPI with value, both sides, n, unit, parts, and the reason when there is none', () => {
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

  test('in detail tells why a KPI whose tables are there has no value', () => {
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
      'there is nothing to divide by',
      expect.stringMatching(/^not known: Years/),
    ]);
  });

  test('in detail tells what hangs on the engagement model', () => {
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

  test('in detail has the period, every account, every problem with its cell, and the balance of rows', () => {
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
      ],
    });
    const detail = answerOf(core, true).detail;
    expect(detail?.period).toEqual({ from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31' });
    expect(detail?.accounts.map(({ account, stage, opportunities }) => [account, stage, opportunities])).toEqual([
      ['Beta', '3 Opportunity', 1],
      ['Acme', '1 Target', 0],
    ]);
    expect(detail?.accounts[0]).not.toHaveProperty('impressions');
    expect(detail?.issues.map(({ table, cell, code }) => [table, cell, code])).toEqual([
      ['accounts', 'B2', 'not-a-date'],
      ['accounts', 'A3', 'duplicate-by-name'],
      ['', '', 'no-target-column'],
      ['opportunities', 'A2', 'no-account'],
      ['', '', 'no-type-column'],
    ]);
    expect(detail?.issues[0]).toEqual({
      ...{ table: 'accounts', cell: 'B2', code: 'not-a-date', where: 'Accounts, cell B2' },
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
        range: 'A1:H2',
        rows: 2,
        used: 1,
        merged: 0,
        skipped: 1,
        unreadable: 0,
        reasons: { 'no-account': 1 },
      },
    });
    expect(detail?.timings).toEqual({ read: 1, compute: 2, write: 3 });
  });

  test('survives the way to the sidebar and back as it is', () => {
    const answer = answerOf(worked, true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
