import { buildYear, cellOf, kpi, memberNames } from '../support/core';
import type { Settings } from './books';

const core = (settings: Settings = {}) =>
  buildYear(
    {
      Accounts: [
        ['Account', 'Customer since', 'Relationship score', 'Relationship score before'],
        ['Acme', '2020-01-01', 65, 72],
        ['Beta', '2020-01-01', 72, 72],
        ['Cyan', '2020-01-01', null, null],
        ['Delta', '2020-01-01', 50, 55],
        ['Echo', null, 10, 90],
        ['Fox', '2020-01-01', null, null],
      ],
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Acme', '2024-12-01', 'Call'],
        ['Beta', '2024-12-01', 'Call'],
        ['Delta', '2023-11-30', 'Call'],
      ],
      Customers: [
        ['Account', 'Start date', 'End date'],
        ['Acme', '2024-01-01', '2026-12-31'],
        ['Cyan', '2024-01-01', '2025-02-09'],
      ],
      NPS: [
        ['Score', 'Company', 'Date'],
        [3, 'Cyan', '2024-05-01'],
        [10, 'Beta', '2024-05-01'],
      ],
    },
    settings,
  );

const lights = (settings: Settings = {}) =>
  ['Acme', 'Beta', 'Cyan', 'Delta', 'Echo', 'Fox'].map((name) => cellOf(core(settings), name, 'health'));

describe('account health', () => {
  test('is red, yellow or green by signs that stand beside it', () => {
    expect(lights()).toEqual([
      'Yellow: score fell by 7',
      'Green',
      'Red: detractor, renewal in 40 days',
      'Red: score fell by 5, no touch for 397 days',
      '',
      '',
    ]);
  });

  test('looks at the next term that ends, unless it was renewed', () => {
    const ending = (...contracts: string[][]) =>
      buildYear(
        {
          Accounts: [['Account'], ['Acme']],
          Customers: [['Account', 'Start date', 'End date', 'Renewed'], ...contracts],
        },
        { health_red_signs: '1' },
      );
    const [soon, late] = ['2025-01-10', '2026-12-31'];
    const health = (...contracts: string[][]) => cellOf(ending(...contracts), 'Acme', 'health');
    expect(health(['Acme', '2024-01-01', soon, ''], ['Acme', '2024-06-01', late, ''])).toBe('Red: renewal in 10 days');
    expect(health(['Acme', '2024-01-01', soon, 'yes'], ['Acme', '2024-06-01', late, ''])).toBe('Green');
  });

  test('the KPI is customers at red ÷ customers judged', () => {
    expect(kpi(core(), 'account_health')).toBe(2 / 4);
    expect(memberNames(core(), 'account_health')).toEqual({
      numerator: ['Cyan', 'Delta'],
      denominator: ['Acme', 'Beta', 'Cyan', 'Delta'],
    });
  });

  test('each rule is a setting', () => {
    const agreed = { health_score_drop: '8', health_quiet_days: '400', health_renewal_days: '39' };
    expect(lights(agreed)).toEqual(['Green', 'Green', 'Yellow: detractor', 'Green', '', '']);
    expect(lights({ health_detractors: 'no', health_red_signs: '1' })[2]).toBe('Red: renewal in 40 days');
  });

  test('the scores of customers and their change are read, never made up', () => {
    expect(kpi(core(), 'customer_relationship_score')).toBe((65 + 72 + 50) / 3);
    expect(kpi(core(), 'relationship_change')).toBe(-80);
    const one = buildYear({
      Accounts: [
        ['Account', 'Relationship score', 'Previous relationship score'],
        ['Acme', 65, 72],
        ['Beta', 65, null],
      ],
    });
    expect(kpi(one, 'relationship_change')).toBe(-7);
  });
});
