import { kpi, kpis, memberNames } from '../support/core';
import { deals, won } from './books';
import type { Settings } from './books';

describe('rival definitions', () => {
  const core = deals(
    [
      won('Acme', 100),
      ['Beta', 'Negotiation', '2024-02-01', null, 40, 'New'],
      ['Cyan', 'Negotiation', '2023-02-01', null, 7, 'New'],
      ['Beta', 'Closed Lost', '2024-01-01', '2024-02-01', 1, 'New'],
    ],
    { stages: 'evidence' },
    [
      ['Acme', '2024-02-01', 'Call'],
      ['Beta', '2024-02-01', 'Call'],
    ],
  );

  test('C03: the opportunity rate stands over target accounts, over engaged accounts, and for open ones alone', () => {
    expect(kpis(core, 'opportunity_rate', 'opportunity_rate_engaged', 'opportunity_rate_open')).toEqual({
      opportunity_rate: 2 / 4,
      opportunity_rate_engaged: 2 / 2,
      opportunity_rate_open: 1 / 2,
    });
    expect(memberNames(core, 'opportunity_rate_open').numerator).toEqual(['Beta']);
  });

  test('C04: the win rate stands over target accounts, over closed deals, and over accounts with an opportunity', () => {
    expect(kpis(core, 'win_rate_target', 'win_rate_closed', 'win_rate_opportunity')).toEqual({
      win_rate_target: 1 / 4,
      win_rate_closed: 1 / 2,
      win_rate_opportunity: 1 / 2,
    });
  });
});

describe('C18: influenced pipeline', () => {
  const touched = (days: string, settings: Settings = {}) =>
    kpi(
      deals(
        [
          ['Acme', 'Negotiation', '2024-06-30', null, 100, 'New'],
          ['Acme', 'Negotiation', '2024-06-30', null, null, 'New'],
        ],
        settings,
        [
          ['Acme', days, 'Email open'],
          ['Acme', days, 'Email open'],
        ],
      ),
      'influenced_pipeline',
    );

  test.each([
    ['the day of creation', '2024-06-30', 100],
    ['the day after', '2024-07-01', 0],
    ['365 days before', '2023-07-01', 100],
    ['366 days before', '2023-06-30', 0],
  ])('a touch on %s', (_words, days, expected) => {
    expect(touched(days)).toBe(expected);
  });

  test.each([
    ['before-created', 100, 0, 0, 0],
    ['before-closed', 100, 100, 0, 0],
    ['any-time', 100, 100, 100, 100],
  ])('%s: touched before creation, before closing, after it, too long ago', (influence_rule, ...expected) => {
    const sums = ['2024-06-30', '2024-08-01', '2024-08-02', '2023-01-01'].map((touch) => {
      const deal = ['Acme', 'Closed Lost', '2024-06-30', '2024-08-01', 100, 'New'];
      return kpi(deals([deal], { influence_rule }, [['Acme', touch, 'Call']]), 'influenced_pipeline');
    });
    expect(sums).toEqual(expected);
  });

  test('looks back as far as the setting says', () => {
    expect(touched('2024-06-01', { influence_days: '28' })).toBe(0);
    expect(touched('2024-06-02', { influence_days: '28' })).toBe(100);
  });
});
