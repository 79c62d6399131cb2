import { issueText } from '../../src/messages/issue-words';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { SETTINGS } from '../../src/settings/definitions';
import { parseSettings } from '../../src/settings/parse-settings';
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
    Object.entries(settings).filter(([key, value]) => JSON.stringify([value]) !== JSON.stringify([before.get(key)])),
  );
}

describe('the defaults', () => {
  test('can be read, every one of them', () => {
    expect(DEFAULTS.issues).toEqual([]);
    const spelled = Object.fromEntries(SETTINGS.map(({ id, fallback }) => [id, fallback]));
    expect(parse(spelled)).toEqual(DEFAULTS);
  });

  test('are those that were agreed for a first look', () => {
    const { wonWords, lostWords, expansionWords, renewalWords, overheadWords, weights, ...rest } = DEFAULTS.settings;
    expect(rest).toEqual({
      periodStart: undefined,
      periodEnd: undefined,
      asOf: undefined,
      split: 'tier',
      compare: 'previous',
      engagementModel: 'any',
      engagementThreshold: 20,
      lookBackDays: 90,
      impliedStages: true,
      coverageContacts: 2,
      multithreadContacts: 2,
      surgeScore: 60,
      influenceDays: 365,
      currency: undefined,
      marketAccounts: undefined,
      lifespanYears: undefined,
      margin: 1,
    });
    expect([...wonWords]).toEqual(expect.arrayContaining(['closed won', 'won', '赢单', 'imeshinda']));
    expect([...lostWords]).toEqual(expect.arrayContaining(['closed lost', 'lost', '输单', 'imepotea']));
    expect([...expansionWords]).toEqual(expect.arrayContaining(['expansion', 'upsell', 'cross sell', 'add on']));
    expect([...renewalWords]).toEqual(expect.arrayContaining(['renewal']));
    expect([...overheadWords]).toEqual(expect.arrayContaining(['salaries', 'commission', 'overhead']));
    expect(Object.fromEntries(weights)).toEqual({
      ...{ ad_impression: 0, email_open: 0, email_sent: 0, email_delivered: 0, no_response: 0 },
      ...{ ad_click: 1, website_visit: 1, social: 1, email_click: 2 },
      ...{ high_value_page: 5, content_download: 5, chat: 5, form_fill: 8, email_reply: 8 },
      ...{ event: 10, gift: 10, call: 10, meeting: 15, demo: 20 },
    });
  });

  test('hold for an id that is absent, blank or only spaces', () => {
    expect(parse({ margin: '', engagement_threshold: '  ', split: '\u00a0' })).toEqual(DEFAULTS);
  });
});

describe('a setting', () => {
  test.each<[string, string, Partial<Settings>]>([
    ['period_start', '2024-02-29', { periodStart: day('2024-02-29') }],
    ['period_end', ' 2024-03-01 ', { periodEnd: day('2024-03-01') }],
    ['as_of', '2024-03-01T10:00', { asOf: day('2024-03-01') }],
    ['split', 'owner', { split: 'owner' }],
    ['split', 'SEGMENT', { split: 'segment' }],
    ['compare', 'The same days a year earlier', { compare: 'last-year' }],
    ['compare', 'none', { compare: 'none' }],
    ['engagement_model', 'the agreed threshold', { engagementModel: 'threshold' }],
    ['engagement_threshold', '12.5', { engagementThreshold: 12.5 }],
    ['engagement_threshold', '0.5', { engagementThreshold: 0.5 }],
    ['look_back_days', '3660', { lookBackDays: 3660 }],
    ['stages', 'evidence', { impliedStages: false }],
    ['coverage_contacts', '3', { coverageContacts: 3 }],
    ['multithread_contacts', '4', { multithreadContacts: 4 }],
    ['surge_score', '75', { surgeScore: 75 }],
    ['influence_days', '30', { influenceDays: 30 }],
    ['currency', ' eur ', { currency: 'EUR' }],
    ['market_accounts', '400', { marketAccounts: 400 }],
    ['lifespan_years', '2.5', { lifespanYears: 2.5 }],
    ['margin', '80%', { margin: 0.8 }],
    ['margin', '80 %', { margin: 0.8 }],
    ['margin', '0.8', { margin: 0.8 }],
    ['margin', '0', { margin: 0 }],
  ])('%s = "%s" is understood', (id, text, expected) => {
    expect(changed({ [id]: text })).toEqual(expected);
  });

  test.each<[string, string, keyof Settings]>([
    ['won_words', 'Gewonnen,  ABGESCHLOSSEN - gewonnen,', 'wonWords'],
    ['lost_words', 'Verloren', 'lostWords'],
    ['expansion_words', 'Zusatz-Verkauf', 'expansionWords'],
    ['renewal_words', 'Verlängerung', 'renewalWords'],
    ['overhead_words', 'Miete', 'overheadWords'],
  ])('%s takes words parted by commas, compared without case, accents and punctuation', (id, text, key) => {
    const words = parse({ [id]: text }).settings[key];
    const expected = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    expect(words).toEqual(new Set(expected.map((word) => word.toLowerCase().replace(/ - |-/g, ' ').replace('ä', 'a'))));
  });

  test.each(ACTIVITY_TYPES.map(({ id }) => id))('the points of %s can be agreed', (id) => {
    expect(parse({ [`weight_${id}`]: '7' }).settings.weights.get(id)).toBe(7);
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
    const options = setting?.choices?.map(({ label }) => label);
    const offered = options === undefined ? {} : { options };
    expect(issues).toEqual([{ at: { kind: 'setting', id }, code, received: text, about: setting?.name, ...offered }]);
    expect(settings).toEqual(DEFAULTS.settings);
  });

  test('an unknown id is an issue, and the others count', () => {
    const { settings, issues } = parse({ constructor: '1', margin: '50%', Margin: '3' });
    expect(told(issues)).toEqual(['unknown-setting about constructor', 'unknown-setting about Margin']);
    expect(settings.margin).toBe(0.5);
  });

  test('a period that ends or is judged before it begins is an issue; one day is a period', () => {
    const { settings, issues } = parse({ period_start: '2024-06-01', period_end: '2024-05-31', as_of: '2024-01-01' });
    expect(issues.map((issue) => issueText(issue, () => ''))).toEqual([
      'Setting Period to: "2024-05-31" lies before the first day of the period. Type a later day, or begin the period earlier.',
      'Setting As of: "2024-01-01" lies before the first day of the period. Type a later day, or begin the period earlier.',
    ]);
    expect([settings.periodStart, settings.periodEnd, settings.asOf]).toEqual([
      day('2024-06-01'),
      undefined,
      undefined,
    ]);
    expect(parse({ period_start: '2024-06-01', period_end: '2024-06-01', as_of: '2024-06-01' }).issues).toEqual([]);
  });
});

describe('the definitions', () => {
  test('have ids of their own, one section after the other', () => {
    const ids = SETTINGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = SETTINGS.map(({ section }) => section);
    const runs = sections.filter((section, index) => section !== sections[index - 1]);
    expect(runs).toEqual(['Period', 'Engagement', 'Deals', 'Money and market', 'Weights']);
  });

  test.each(SETTINGS.map((setting) => [setting.id, setting] as const))(
    '%s says what it changes and who says so',
    (_id, setting) => {
      expect(setting.effect).toMatch(/^[A-Z].*[^.]$/);
      expect(setting.source).not.toBe('');
      expect(setting.choices === undefined).toBe(setting.kind !== 'choice');
      const values = setting.choices?.map(({ value }) => value);
      if (values !== undefined) expect(values).toContain(setting.fallback);
    },
  );

  test('have words of touches that no two kinds share', () => {
    const words = ACTIVITY_TYPES.flatMap((type) => [
      type.id.replace(/_/g, ' '),
      ...type.words.filter((word) => word !== type.id.replace(/_/g, ' ')),
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
