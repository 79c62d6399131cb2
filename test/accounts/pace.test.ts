import { METRICS } from '../../src/metrics/registry';
import { buildYear, kpis } from '../support/core';
import { DEAL_LIST, deals } from './books';
import type { Settings } from './books';

/** A won deal of some type, days and amount, closed on the last day of June. */
const after = (name: string, days: number, type: string, amount: number | null) => {
  const created = new Date(Date.UTC(2024, 5, 30 - days)).toISOString().slice(0, 10);
  return [name, 'Closed Won', created, '2024-06-30', amount, type];
};

const PACES = ['days', 'median', 'all', 'expansion', 'large', 'small'].map((pace) => `sales_velocity_${pace}`);

describe('C05: velocity by deal type and size', () => {
  const rows = [
    after('Acme', 10, 'New', 100),
    after('Beta', 40, 'New', 200),
    after('Cyan', 100, 'New', 300),
    after('Delta', 50, 'New', null),
    after('Acme', 6, 'Expansion', 900),
    after('Acme', 4, 'Renewal', 900),
    after('Kilo', 0, 'New', 5),
  ];
  const paceOf = (settings: Settings = {}) => kpis(deals(rows, settings), ...PACES);

  test('parts new deals at the median amount won, counts expansion apart and all types together', () => {
    expect(paceOf()).toEqual({
      sales_velocity_days: 200 / 4,
      sales_velocity_median: 45,
      sales_velocity_all: 210 / 6,
      sales_velocity_expansion: 6,
      sales_velocity_large: 140 / 2,
      sales_velocity_small: 10,
    });
    expect(deals(rows).table.totals.large_deal_amount).toBe(200);
  });

  test('parts them at the agreed amount', () => {
    expect(paceOf({ large_deal_amount: '201' })).toMatchObject({
      sales_velocity_large: 100,
      sales_velocity_small: 25,
    });
    expect(paceOf({ large_deal_amount: '0' })).toMatchObject({
      sales_velocity_large: 50,
      sales_velocity_small: undefined,
    });
  });

  test('E01: has no value where nothing was won', () => {
    expect(Object.values(kpis(deals([['Acme', 'Open', '2024-02-01', null, 1, 'New']]), ...PACES))).toEqual(
      PACES.map(() => undefined),
    );
  });
});

test('C06: the cycle from the first touch has mean, median and range, beside days created to won', () => {
  const won = (name: string, closed: string) => [name, 'Closed Won', '2024-03-01', closed, 1, 'New'];
  const core = buildYear({
    Accounts: DEAL_LIST,
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
      won('Acme', '2024-03-11'),
      won('Beta', '2024-03-21'),
      won('Cyan', '2024-04-30'),
      won('Kilo', '2024-12-31'),
    ],
    Activities: [
      ['Account', 'Date', 'Type'],
      ...['Acme', 'Beta', 'Cyan', 'Kilo'].map((name) => [name, '2024-03-01', 'Call']),
    ],
  });
  const cycle = ['days', 'median', 'shortest', 'longest'].map((part) => `deal_cycle_${part}`);
  expect(kpis(core, ...cycle, 'sales_velocity_median')).toEqual({
    deal_cycle_days: 30,
    deal_cycle_median: 20,
    deal_cycle_shortest: 10,
    deal_cycle_longest: 60,
    sales_velocity_median: 20,
  });
});

test('C24: the length of the cycle is context with a reason, and neither long nor short is good', () => {
  const cycle = METRICS.filter(({ id }) => id.startsWith('deal_cycle_'));
  expect(cycle.map(({ better, ignore }) => [better, ignore])).toEqual(
    cycle.map(() => ['neither', 'Every customer differs: know it, do not steer by it']),
  );
});
