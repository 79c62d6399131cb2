import { kpi, kpis, told } from '../support/core';
import { contracts, workedKpis } from './books';
import type { Rows, Settings } from './books';

describe('C07: value a year', () => {
  const average = (settings: Settings, ...rows: Rows) => kpi(contracts(rows, settings), 'average_acv');

  test('without one-time fees, or with them', () => {
    const row = ['Acme', '2024-01-01', null, 36, 380_000, 20_000];
    expect(average({}, row)).toBeCloseTo(120_000, 9);
    expect(average({ acv_fees: 'keep' }, row)).toBeCloseTo(380_000 / 3, 9);
  });

  test('of a short term made a year and noted, or taken as it is', () => {
    const row = ['Acme', '2024-10-01', '2025-03-31', 6, 500];
    expect(average({}, row)).toBe(1000);
    expect(average({ acv_short_terms: 'as-is' }, row)).toBe(500);
    expect(told(contracts([row]).built.issues())).toEqual(['short-term at Customers!D2']);
    expect(told(contracts([row], { acv_short_terms: 'as-is' }).built.issues())).toEqual([]);
  });

  test('per contract or per customer, side by side whichever is agreed', () => {
    const sides = ['average_acv', 'acv_per_contract', 'acv_per_customer'];
    const [contract, customer] = [110_000 / 3, 55_000];
    expect(Object.values(workedKpis({}, ...sides))).toEqual([contract, contract, customer]);
    expect(Object.values(workedKpis({ acv_per: 'customer' }, ...sides))).toEqual([customer, contract, customer]);
    expect(workedKpis({ acv_per: 'customer' }, 'tam')).toEqual({ tam: 55_000 * 400 });
  });
});

describe('C08: lifetime value', () => {
  const forms = ['clv', 'clv_simple', 'clv_churn'];

  test('by life or by churn, with and without margin, side by side', () => {
    const settings = { lifespan_years: '4' };
    expect(Object.values(workedKpis(settings, ...forms))).toEqual([176_000, 220_000, 220_000]);
    expect(Object.values(workedKpis({ ...settings, clv_form: 'churn' }, ...forms))).toEqual([
      220_000, 220_000, 220_000,
    ]);
  });

  test('by churn has no value where nobody left', () => {
    const stays = contracts([['Acme', '2024-02-01', null, 12, 100]], { clv_form: 'churn', lifespan_years: '4' });
    expect(kpis(stays, ...forms)).toEqual({ clv: undefined, clv_simple: 400, clv_churn: undefined });
  });
});
