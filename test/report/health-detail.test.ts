import fc from 'fast-check';
import { healthDetail } from '../../src/report/health-detail';
import { buildFrom, buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';

describe('the health of a table', () => {
  const core = buildYear({
    Accounts: [
      ['Account', 'Target'],
      ['Acme', 'yes'],
      ['Beta', 'yes'],
      ['Cyan', 'yes'],
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Amount', 'Type'],
      ['Acme', 'Open', '2024-02-01', 75_000, 'New'],
      ['Acme', 'Open', '2024-02-01', 'tbd', 'New'],
      ['Beta', 'Open', '2024-02-01', null, 'New'],
      [null, 'Open', '2024-02-01', 5_000, 'New'],
      ['Total', null, null, 80_000, null],
    ],
  });
  const health = healthDetail(factsOf(core), core.built)['opportunities'];

  test('adds up: used + merged + left out = given', () => {
    expect(health).toMatchObject({ rows: 5, used: 3, merged: 0, skipped: 2, questions: [] });
  });

  test('tells each reason once, with its cells and in words', () => {
    expect(health?.causes.map(({ code, effect, cells, text }) => [code, effect, cells, text])).toEqual([
      ['total-row', 'left-out', ['A6'], 'Opportunities: 1 of 5 rows is a total of other rows.'],
      ['no-amount', 'noted', ['D3', 'D4'], 'Opportunities: no amount in 2 rows; such a row adds to no sum.'],
      ['no-account', 'left-out', ['A5'], 'Opportunities: 1 of 5 rows names no account.'],
    ]);
  });

  test('tells how far a KPI could go, and nothing where nothing is to be put right', () => {
    const bounds = (code: string) => health?.causes.find((cause) => cause.code === code)?.bounds ?? [];
    expect(bounds('total-row')).toEqual([]);
    expect(bounds('no-amount').find(({ kpi }) => kpi === 'target_pipeline')).toEqual({
      ...{ kpi: 'target_pipeline', direction: 'up', most: null, low: 75_000, high: null },
      text: 'Target account pipeline: at least 75,000.',
    });
    expect(bounds('no-account').find(({ kpi }) => kpi === 'target_pipeline')).toEqual({
      ...{ kpi: 'target_pipeline', direction: 'up', most: 5_000, low: 75_000, high: 80_000 },
      text: 'Target account pipeline: up to 80,000.',
    });
    expect(bounds('no-account').find(({ kpi }) => kpi === 'opportunity_accounts')).toMatchObject({
      ...{ direction: 'up', most: 1, text: 'Accounts with an opportunity: up to 1 more.' },
    });
  });

  test('asks what only a person can decide', () => {
    const asked = buildYear({
      Accounts: [
        ['Account', 'Target since'],
        ['Acme', '01/02/2024'],
      ],
    });
    const [question] = healthDetail(factsOf(asked), asked.built)['accounts']?.questions ?? [];
    expect(question).toMatch(/^Accounts, cell B2: "01\/02\/2024" under Target since can be 2024-02-01 or 2024-01-02/);
  });
});

test('every row of every table is used, merged or left out for a reason that is told', () => {
  fc.assert(
    fc.property(anyCase, ({ book, settings }) => {
      const core = buildFrom(book, settings);
      for (const health of Object.values(healthDetail(factsOf(core), core.built))) {
        const counted = (effect: string) =>
          health.causes.reduce((sum, cause) => (cause.effect === effect ? sum + cause.count : sum), 0);
        expect(health.rows).toBe(health.used + health.merged + health.skipped);
        expect([counted('merged'), counted('left-out')]).toEqual([health.merged, health.skipped]);
      }
    }),
    { ...LAW, numRuns: 40 },
  );
});
