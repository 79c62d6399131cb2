import type { ActivityTypeId } from '../../src/settings/activity-types';
import { SETTINGS } from '../../src/settings/definitions';
import { parseSettings } from '../../src/settings/parse-settings';

const parse = (texts: Readonly<Record<string, string>>) => parseSettings(new Map(Object.entries(texts)));

const DEFAULTS = parse({});

describe('the defaults', () => {
  test('can be read, every one of them', () => {
    expect(DEFAULTS.issues).toEqual([]);
    const spelled = Object.fromEntries(SETTINGS.map(({ id, fallback }) => [id, fallback]));
    expect(parse(spelled)).toEqual(DEFAULTS);
  });

  test('are those that were agreed for a first look', () => {
    const { won_words, lost_words, expansion_words, renewal_words, overhead_words } = DEFAULTS.settings;
    expect(DEFAULTS.settings).toMatchObject({
      period_start: undefined,
      period_end: undefined,
      as_of: undefined,
      split: 'tier',
      compare: 'previous',
      engagement_model: 'any',
      engagement_threshold: 20,
      look_back_days: 90,
      stages: 'implied',
      coverage_contacts: 2,
      multithread_contacts: 2,
      surge_score: 60,
      opportunity_counts: 'any',
      opportunity_base: 'engaged',
      win_rate_base: 'opportunity',
      velocity_form: 'days',
      pipeline_form: 'open',
      revenue_form: 'total',
      large_deal_amount: undefined,
      influence_days: 365,
      currency: '',
      currency_rates: new Map(),
      cac_form: 'loaded',
      spend_lag_months: 0,
      stage_spend: 'programme',
      tam_form: 'market',
      acv_fees: 'leave-out',
      acv_short_terms: 'annualise',
      acv_per: 'contract',
      clv_form: 'life',
      nps_votes: 'person',
      market_accounts: undefined,
      lifespan_years: undefined,
      margin: 1,
    });
    expect([...won_words]).toEqual(expect.arrayContaining(['closed won', 'won', '赢单', 'imeshinda']));
    expect([...lost_words]).toEqual(expect.arrayContaining(['closed lost', 'lost', '输单', 'imepotea']));
    expect([...expansion_words]).toEqual(expect.arrayContaining(['expansion', 'upsell', 'cross sell', 'add on']));
    expect([...renewal_words]).toEqual(expect.arrayContaining(['renewal']));
    expect([...overhead_words]).toEqual(expect.arrayContaining(['salaries', 'commission', 'overhead']));
  });

  test.each<[ActivityTypeId, number]>([
    ['ad_impression', 0],
    ['email_open', 0],
    ['ad_click', 1],
    ['website_visit', 1],
    ['social', 1],
    ['email_click', 2],
    ['high_value_page', 5],
    ['content_download', 5],
    ['chat', 5],
    ['form_fill', 8],
    ['email_reply', 8],
    ['event', 10],
    ['call', 10],
    ['meeting', 15],
    ['demo', 20],
  ])('give %s %d points', (id, points) => {
    expect(DEFAULTS.settings[`weight_${id}`]).toBe(points);
  });

  test('hold for an id that is absent, blank or only spaces', () => {
    expect(parse({ margin: '', engagement_threshold: '  ', split: '\u00a0' })).toEqual(DEFAULTS);
  });
});
