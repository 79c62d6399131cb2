import { wordsOf } from '../../src/model/words';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { ACTIVITY_WORDS } from '../../src/settings/activity-words';
import { account, cellOf, kpi, kpis, memberNames, told } from '../support/core';
import { touches, on } from './books';

describe('C01: what makes an account engaged', () => {
  const rows = [
    on('A0', 'Ad click', 1),
    on('A1', 'Ad click', 24),
    on('A1', 'Website visit', 5),
    on('A1', 'High-value page', 2),
    on('A2', 'Meeting'),
    on('A2', 'Content download'),
    on('A3', 'Meeting'),
    on('A3', 'Email click', 2),
  ];

  test('any interaction, unless the team agreed on a threshold', () => {
    expect(kpis(touches(rows), 'engaged_accounts', 'engaged_rate', 'unengaged_rate')).toEqual({
      engaged_accounts: 4,
      engaged_rate: 0.4,
      unengaged_rate: 0.6,
    });
  });

  test('the agreed threshold: one click does not, 39 points do, and 20 points are enough', () => {
    const core = touches(rows, { engagement_model: 'threshold' });
    expect(memberNames(core, 'engaged_accounts').numerator).toEqual(['A1', 'A2']);
    expect(['A0', 'A1', 'A2', 'A3'].map((name) => cellOf(core, name, 'score'))).toEqual([1, 39, 20, 19]);
  });

  test('both readings stand beside the one in use', () => {
    const both = { engaged_rate_any: 0.4, engaged_rate_threshold: 0.2 };
    expect(kpis(touches(rows), ...Object.keys(both))).toEqual(both);
    expect(kpis(touches(rows, { engagement_model: 'threshold' }), ...Object.keys(both))).toEqual(both);
  });

  test('the threshold, the weights and the look-back are the team’s own', () => {
    const agreed = {
      engagement_model: 'threshold',
      engagement_threshold: '2.5',
      weight_ad_click: '2.5',
      weight_meeting: '0',
    };
    expect(memberNames(touches(rows, agreed), 'engaged_accounts').numerator).toEqual(['A0', 'A1', 'A2', 'A3']);
    const late = touches([on('A0', 'Demo', 1, '2024-12-22'), on('A1', 'Demo', 1, '2024-12-21')], {
      look_back_days: '10',
    });
    expect(['A0', 'A1'].map((name) => cellOf(late, name, 'score'))).toEqual([20, 0]);
  });
});

describe('C02: ad impressions and opened emails', () => {
  const core = touches([
    on('A0', 'Ad impression', 500),
    on('A1', 'Email opened'),
    on('A2', 'Email sent'),
    on('A3', 'Email delivered'),
    on('A4', 'Something new'),
  ]);

  test('an open engages, an impression and an email sent do not; an unknown kind engages and is named', () => {
    expect(memberNames(core, 'engaged_accounts').numerator).toEqual(['A1', 'A4']);
    expect(core.built.issues().map(({ code, received }) => [code, received])).toEqual([
      ['no-target-column', ''],
      ['unknown-type', 'Something new'],
    ]);
  });

  test('none of them scores', () => {
    expect(kpi(core, 'engaged_rate_threshold')).toBe(0);
  });
});

test.each(ACTIVITY_TYPES.map(({ id, weight }) => [id, wordsOf(ACTIVITY_WORDS[id]), weight] as const))(
  'a touch of kind %s is known by its id and all its words',
  (id, words, weight) => {
    const spellings = [id, id.toUpperCase(), ...words, ...words.map((word) => ` ${word.toUpperCase()} `)];
    const core = touches(spellings.map((word) => on('A0', word, 1, '2024-12-31')));
    expect(told(core.built.issues())).toEqual(['no-target-column about accounts']);
    expect(account(core, 'A0', 'score')).toEqual({ score: weight * spellings.length });
  },
);

describe('E13: a later stage without the earlier one', () => {
  const rows = [on('A0', 'Call')];
  const deals = [
    ['A1', 'Open', '2024-02-01', null, 1, 'New'],
    ['A2', 'Closed Won', '2023-02-01', '2024-02-01', 1, 'New'],
  ];

  test('is implied: an opportunity counts as engaged, a win as an opportunity; how many is printed', () => {
    const core = touches(rows, {}, deals);
    expect(kpis(core, 'engaged_accounts', 'opportunity_accounts', 'won_accounts')).toEqual({
      engaged_accounts: 3,
      opportunity_accounts: 2,
      won_accounts: 1,
    });
    expect(
      ['A0', 'A1', 'A2'].map((name) => Object.values(account(core, name, 'engaged_implied', 'opportunity_implied'))),
    ).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(kpi(core, 'engaged_rate_any')).toBe(0.1);
  });

  test('is counted by evidence alone when the team chose that', () => {
    const core = touches(rows, { stages: 'evidence' }, deals);
    expect(kpis(core, 'engaged_accounts', 'opportunity_accounts', 'won_accounts', 'win_rate_opportunity')).toEqual({
      engaged_accounts: 1,
      opportunity_accounts: 1,
      won_accounts: 1,
      win_rate_opportunity: 1,
    });
  });
});
