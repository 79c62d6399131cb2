import { buildYear, kpis, told } from '../support/core';
import { DEAL_LIST, workedKpis } from './books';

describe('C09: acquisition cost', () => {
  test('is simple or loaded where lifetime value is held against it', () => {
    expect(workedKpis({ cac_form: 'simple' }, 'clv_cac', 'clv_cac_simple')).toEqual({
      clv_cac: 220_000 / 30_000,
      clv_cac_simple: 220_000 / 30_000,
    });
    expect(workedKpis({}, 'clv_cac')).toEqual({ clv_cac: 220_000 / 85_000 });
  });

  test('takes the spend of so many months earlier, and nothing else does', () => {
    const ids = ['cac_simple', 'cac_loaded', 'cac_all_customers', 'cost_per_won', 'roi_multiple'];
    expect(workedKpis({ spend_lag_months: '6' }, ...ids)).toEqual({
      cac_simple: (25_000 + 5000 + 10_000 + 8000) / 2,
      cac_loaded: (25_000 + 5000 + 10_000 + 8000) / 2,
      cac_all_customers: (25_000 + 5000 + 10_000 + 8000) / 3,
      cost_per_won: 30_000,
      roi_multiple: 3.5,
    });
  });

  test('over all customers counts those off the list, and not those from before', () => {
    const core = buildYear({
      Accounts: [...DEAL_LIST, ['Kilo', 'no']],
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Type'],
        ...['Acme', 'Kilo', 'Old'].map((name) => [name, 'Closed Won', '2024-01-01', '2024-02-01', 'New']),
      ],
      Customers: [
        ['Account', 'Start date'],
        ['Old', '2022-01-01'],
      ],
      Spend: [
        ['Date', 'Amount'],
        ['2024-01-01', 600],
      ],
    });
    expect(kpis(core, 'cac_simple', 'cac_all_customers')).toEqual({ cac_simple: 600, cac_all_customers: 300 });
  });
});

describe('C11: the cost of a stage', () => {
  const costs = ['cost_per_engaged', 'cost_per_opportunity', 'cost_per_won'];
  const book = (stage: string) => ({
    Accounts: DEAL_LIST,
    Activities: [
      ['Account', 'Date', 'Type'],
      ['Acme', '2024-01-15', 'Call'],
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date', 'Type'],
      ['Acme', 'Closed Won', '2024-02-01', '2024-03-01', 'New'],
    ],
    Spend: [
      ['Date', 'Amount', stage],
      ['2024-01-01', 1, 'Target accounts'],
      ['2024-01-01', 2, '2 Engaged'],
      ['2024-01-01', 4, 'opportunities'],
      ['2024-01-01', 8, 'Won'],
      ['2024-01-01', 16, 'Retention'],
      ['2024-01-01', 32, null],
      ['2024-01-01', 64, 'Canteen'],
    ],
  });

  test('is the whole programme, or the spend on this stage and earlier; what names none counts for all', () => {
    expect(Object.values(kpis(buildYear(book('Funnel stage')), ...costs))).toEqual([127, 127, 127]);
    const core = buildYear(book('Funnel stage'), { stage_spend: 'stage' });
    expect(Object.values(kpis(core, ...costs, 'cac_simple'))).toEqual([99, 103, 111, 127]);
    expect(core.built.issues()).toEqual([
      expect.objectContaining({ code: 'no-category-column' }),
      expect.objectContaining({ code: 'unknown-cost-stage', received: 'Canteen', count: 1 }),
    ]);
  });

  test('is the whole programme where no column names a stage, and that is said', () => {
    const core = buildYear(book('Remark'), { stage_spend: 'stage' });
    expect(Object.values(kpis(core, ...costs))).toEqual([127, 127, 127]);
    expect(told(core.built.issues())).toEqual(['no-category-column about spend', 'no-stage-column about spend']);
  });
});
