import { buildYear, cellOf, kpi, memberNames } from '../support/core';
import { on, touches } from './books';
import type { Rows, Settings } from './books';

/** A week on the as-of date and a touch in each of the four weeks before. */
const weeks = (kind: string, last: number, before: number): Rows => [
  on('A0', kind, last, '2024-12-28'),
  ...['2024-12-20', '2024-12-12', '2024-12-05', '2024-11-28'].map((date) => on('A0', kind, before, date)),
];

describe('C14: when intent surges', () => {
  const list = (settings: Settings = {}, signals: Rows = []) =>
    buildYear(
      {
        Accounts: [
          ['Account', 'Intent score'],
          ['Acme', 60],
          ['Beta', 59],
          ['Cyan', null],
        ],
        Activities: [['Account', 'Date', 'Type', 'Quantity'], ...signals, ['Acme', '2024-01-01', 'Call', 1]],
      },
      settings,
    );
  const signals = ['Acme', 'Beta', 'Cyan'].map((name) => [name, '2024-12-30', 'Intent signal', 30]);

  test('by the score where there is one, else by the uplift', () => {
    expect(memberNames(list({}, signals), 'intent_surge').numerator).toEqual(['Acme', 'Cyan']);
    expect(memberNames(list({ surge_score: '59' }), 'intent_surge').numerator).toEqual(['Acme', 'Beta']);
  });

  test('by one of them alone, if the team agreed so', () => {
    expect(memberNames(list({ surge_rule: 'score' }, signals), 'intent_surge').numerator).toEqual(['Acme']);
    expect(memberNames(list({ surge_rule: 'uplift' }, signals), 'intent_surge').numerator).toHaveLength(3);
  });

  test.each([
    ['topic use of 30 against a mean of 12 is +150 %', 30, 12, {}, 1],
    ['half as much again is enough', 18, 12, {}, 1],
    ['a little less is not', 17, 12, {}, 0],
    ['under the least volume nothing surges', 9, 1, {}, 0],
    ['the least volume is a setting', 9, 1, { surge_minimum: '9' }, 1],
    ['the uplift is a setting', 30, 12, { surge_uplift: '151%' }, 0],
    ['out of silence the least volume is enough', 10, 0, {}, 1],
  ])('%s', (_words, last, before, settings, expected) => {
    expect(kpi(touches(weeks('Intent', last, before), settings), 'intent_surge')).toBe(expected);
  });

  test('has no value without a score and without signals', () => {
    expect(kpi(touches([on('A0', 'Call')]), 'intent_surge')).toBeUndefined();
    expect(kpi(list({ surge_rule: 'uplift' }), 'intent_surge')).toBeUndefined();
  });

  test('customers that research a competitor are counted apart', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Intent score', 'Intent topic', 'Customer since'],
        ['Acme', 80, 'Competitor: pricing', '2020-01-01'],
        ['Beta', 80, 'Supply chains', '2020-01-01'],
        ['Cyan', 10, 'Competitor', '2020-01-01'],
        ['Delta', 80, 'Competitor', null],
      ],
    });
    expect(memberNames(core, 'customer_intent_surge').numerator).toEqual(['Acme']);
  });
});

describe('site research', () => {
  test.each([
    ['12 visits against a mean of 4 are +200 %: level 3', 12, 4, 3],
    ['twice as many: level 2', 8, 4, 2],
    ['half as many again: level 1', 6, 4, 1],
    ['a quarter more: level 0', 5, 4, 0],
    ['fewer than 5 in the week: level 0', 4, 0, 0],
    ['out of silence: level 3', 5, 0, 3],
  ])('%s', (_words, last, before, level) => {
    expect(cellOf(touches(weeks('Website visit', last, before)), 'A0', 'research_level')).toBe(level);
  });

  test('more high-value pages than usual add a level, and visits of both kinds make the volume', () => {
    const visits = weeks('Website visit', 6, 4);
    expect(cellOf(touches([...visits, ...weeks('Pricing page', 1, 0)]), 'A0', 'research_level')).toBe(2);
    expect(cellOf(touches([...visits, ...weeks('Pricing page', 1, 1)]), 'A0', 'research_level')).toBe(1);
    const few = [...weeks('Website visit', 3, 2), ...weeks('Pricing page', 2, 1)];
    expect(cellOf(touches(few), 'A0', 'research_level')).toBe(2);
  });

  test('the KPI is the mean level, and the rule is made of settings', () => {
    expect(kpi(touches(weeks('Website visit', 12, 4)), 'site_research_level')).toBe(3 / 10);
    const agreed = { research_minimum: '13', research_uplift: '50%' };
    expect(kpi(touches(weeks('Website visit', 12, 4), agreed), 'site_research_level')).toBe(0);
    expect(kpi(touches(weeks('Website visit', 12, 4), { research_uplift: '100%' }), 'site_research_level')).toBe(0.2);
  });
});
