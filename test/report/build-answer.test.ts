import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { isWaiting } from '../../src/metrics/needs';
import { METRICS } from '../../src/metrics/registry';
import { kpiDetails } from '../../src/report/kpi-detail';
import { waitingKpis } from '../../src/report/waiting-kpis';
import { buildFrom, buildYear, kpi } from '../support/core';
import type { Core } from '../support/core';
import { answerOf } from './answer-of';

const worked = buildFrom(workedBook(), workedSettings);

/** KPIs with a value, without one for want of something, and without one though all is there. */
function countsOf(core: Core) {
  const waiting = METRICS.filter((metric) => isWaiting(metric, core.table)).length;
  const shown = METRICS.filter(({ id }) => kpi(core, id) !== undefined).length;
  return { shown, waiting, empty: METRICS.length - shown - waiting };
}

describe('what a build answers', () => {
  test('is short for the sidebar: stages in words, how many KPIs, notes', () => {
    expect(answerOf(worked)).toEqual({
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

  test('says that a KPI waits for numbers that can be read, where its column is there', () => {
    const core = buildYear({
      Accounts: [['Account'], ['Acme']],
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Amount'],
        ['Acme', 'Open', '2024-02-01', '9.999 \u0080'],
        ['Acme', 'Open', '2024-02-01', '1.234'],
      ],
    });
    const things = 'readable numbers under Amount in Opportunities';
    expect(kpiDetails(core.table)['target_pipeline']?.reason).toBe(`needs ${things}`);
    expect(waitingKpis(core.table).filter((group) => group.things.join() === things)).toHaveLength(1);
    expect(JSON.stringify(waitingKpis(core.table))).not.toContain('the column Amount in Opportunities');
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

  test('survives the way to the sidebar and back as it is', () => {
    const answer = answerOf(worked, true);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
