import { isDeepStrictEqual } from 'node:util';
import { issueText } from '../../src/messages/issue-words';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { SETTINGS } from '../../src/settings/definitions';
import { parseSettings } from '../../src/settings/parse-settings';
import { choicesOf } from '../../src/settings/setting';
import type { Settings } from '../../src/settings/settings';
import { day, told } from '../support/core';

const parse = (texts: Readonly<Record<string, string>>) => parseSettings(new Map(Object.entries(texts)));

const DEFAULTS = parse({});

/** What differs from the defaults. */
function changed(texts: Readonly<Record<string, string>>): Partial<Settings> {
  const { settings, issues } = parse(texts);
  expect(issues).toEqual([]);
  const before = new Map<string, unknown>(Object.entries(DEFAULTS.settings));
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => !isDeepStrictEqual(value, before.get(key))),
  );
}

describe('a setting', () => {
  test.each<[string, string, Partial<Settings>]>([
    ['period_start', '2024-02-29', { period_start: day('2024-02-29') }],
    ['period_end', ' 2024-03-01 ', { period_end: day('2024-03-01') }],
    ['as_of', '2024-03-01T10:00', { as_of: day('2024-03-01') }],
    ['split', 'owner', { split: 'owner' }],
    ['split', 'SEGMENT', { split: 'segment' }],
    ['compare', 'The same days a year earlier', { compare: 'last-year' }],
    ['compare', 'none', { compare: 'none' }],
    ['engagement_model', 'the agreed threshold', { engagement_model: 'threshold' }],
    ['engagement_threshold', '12.5', { engagement_threshold: 12.5 }],
    ['engagement_threshold', '0.5', { engagement_threshold: 0.5 }],
    ['look_back_days', '3660', { look_back_days: 3660 }],
    ['stages', 'evidence', { stages: 'evidence' }],
    ['coverage_contacts', '3', { coverage_contacts: 3 }],
    ['multithread_contacts', '4', { multithread_contacts: 4 }],
    ['surge_score', '75', { surge_score: 75 }],
    ['influence_days', '30', { influence_days: 30 }],
    ['currency', ' eur ', { currency: 'eur' }],
    [
      'currency_rates',
      'EUR = 1.08; gbp=1.27',
      {
        currency_rates: new Map([
          ['eur', 1.08],
          ['gbp', 1.27],
        ]),
      },
    ],
    ['large_deal_amount', '50000', { large_deal_amount: 50_000 }],
    ['spend_lag_months', '3', { spend_lag_months: 3 }],
    ['opportunity_counts', 'only while it is open', { opportunity_counts: 'open' }],
    ['revenue_form', 'first-year', { revenue_form: 'first-year' }],
    ['nps_votes', 'One vote per account', { nps_votes: 'account' }],
    ['market_accounts', '400', { market_accounts: 400 }],
    ['lifespan_years', '2.5', { lifespan_years: 2.5 }],
    ['margin', '80%', { margin: 0.8 }],
    ['margin', '80 %', { margin: 0.8 }],
    ['margin', '0.8', { margin: 0.8 }],
    ['margin', '0', { margin: 0 }],
  ])('%s = "%s" is understood', (id, text, expected) => {
    expect(changed({ [id]: text })).toEqual(expected);
  });

  test.each<[keyof Settings, string]>([
    ['won_words', 'Gewonnen,  ABGESCHLOSSEN - gewonnen,'],
    ['lost_words', 'Verloren'],
    ['expansion_words', 'Zusatz-Verkauf'],
    ['renewal_words', 'Verlängerung'],
    ['overhead_words', 'Miete'],
  ])('%s takes words parted by commas, compared without case, accents and punctuation', (id, text) => {
    const words = parse({ [id]: text }).settings[id];
    const expected = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    expect(words).toEqual(new Set(expected.map((word) => word.toLowerCase().replace(/ - |-/g, ' ').replace('ä', 'a'))));
  });

  test.each(ACTIVITY_TYPES.map(({ id }) => id))('the points of %s can be agreed', (id) => {
    expect(parse({ [`weight_${id}`]: '7' }).settings[`weight_${id}`]).toBe(7);
  });
});

describe('what cannot be read', () => {
  test.each<[string, string, string]>([
    ['period_start', '31.12.2024', 'setting-date'],
    ['period_end', '2024-02-30', 'setting-date'],
    ['engagement_threshold', 'twenty', 'setting-number'],
    ['engagement_threshold', '-1', 'setting-number'],
    ['engagement_threshold', '0', 'setting-number'],
    ['look_back_days', '0', 'setting-number'],
    ['look_back_days', '3661', 'setting-number'],
    ['multithread_contacts', '1', 'setting-number'],
    ['lifespan_years', '1e3', 'setting-number'],
    ['margin', '101%', 'setting-percent'],
    ['margin', '80', 'setting-percent'],
    ['split', 'colour', 'setting-choice'],
    ['engagement_model', '__proto__', 'setting-choice'],
  ])('%s = "%s" is an issue, and the default stands in', (id, text, code) => {
    const { settings, issues } = parse({ [id]: text });
    const setting = SETTINGS.find((one) => one.id === id);
    const options = setting === undefined ? [] : choicesOf(setting).map(({ label }) => label);
    const offered = options.length === 0 ? {} : { options };
    expect(issues).toEqual([{ at: { kind: 'setting', id }, code, received: text, about: setting?.name, ...offered }]);
    expect(settings).toEqual(DEFAULTS.settings);
  });

  test('an unknown id is an issue, and the others count', () => {
    const { settings, issues } = parse({ constructor: '1', margin: '50%', Margin: '3' });
    expect(told(issues)).toEqual(['unknown-setting about constructor', 'unknown-setting about Margin']);
    expect(settings.margin).toBe(0.5);
  });

  test('a period that ends or is judged before it begins is an issue; one day is a period', () => {
    const { settings, issues } = parse({ period_start: '2024-06-01', period_end: ' 2024-05-31 ', as_of: '2024-01-01' });
    expect(issues).toMatchObject([{ received: '2024-05-31' }, { received: '2024-01-01' }]);
    expect(issues.map((issue) => issueText(issue, () => ''))).toEqual([
      'Setting Period to: "2024-05-31" lies before the first day of the period. Type a later day, or begin the period earlier.',
      'Setting As of: "2024-01-01" lies before the first day of the period. Type a later day, or begin the period earlier.',
    ]);
    expect([settings.period_start, settings.period_end, settings.as_of]).toEqual([
      day('2024-06-01'),
      undefined,
      undefined,
    ]);
    expect(parse({ period_start: '2024-06-01', period_end: '2024-06-01', as_of: '2024-06-01' }).issues).toEqual([]);
  });
});
