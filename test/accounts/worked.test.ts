import { workedBook } from '../../samples/worked';
import { workedAnswers, workedScores, workedSettings, workedTiers } from '../../samples/worked-answers';
import { METRICS, metricById } from '../../src/metrics/registry';
import { appliesTo } from '../../src/metrics/scope';
import { account, buildFrom, groupScope, kpi, memberNames, NON_TARGETS } from '../support/core';

const worked = buildFrom(workedBook(), workedSettings);
const ids = METRICS.map(({ id }) => id);

describe('the worked workbook', () => {
  test.each(Object.entries(workedAnswers).filter(([id]) => ids.includes(id)))('%s is %d', (id, answer) => {
    expect(kpi(worked, id)).toBeCloseTo(answer, 9);
  });

  test('gives every KPI that it has no answer for by hand what its columns hold', () => {
    const others = ids.filter((id) => workedAnswers[id] === undefined).map((id) => [id, kpi(worked, id)]);
    expect(Object.fromEntries(others)).toEqual({
      icp_fit: undefined,
      intent_surge: undefined,
      relationship_score: undefined,
      tam: (110_000 / 3) * 400,
      social_engagement: 0,
      offline_engagement: 0,
      champions_blockers: undefined,
      champions: undefined,
      blockers: undefined,
      relationship_change: undefined,
      ab_test_lift: undefined,
      site_research_level: 0,
      content_engagement_by_funnel: undefined,
      content_engagement_tofu: undefined,
      content_engagement_mofu: undefined,
      content_engagement_bofu: undefined,
      content_dwell: undefined,
      survey_reputation: undefined,
      mql_count: undefined,
      customer_intent_surge: undefined,
      customer_relationship_score: undefined,
      referrals: 0,
      weighted_pipeline: undefined,
      yoy_change: undefined,
    });
  });

  test('uses every row', () => {
    expect(worked.built.issues()).toEqual([]);
    expect(worked.built.health.map(({ table, given, used }) => [table, given, used])).toEqual([
      ['accounts', 11, 11],
      ['activities', 36, 36],
      ['opportunities', 7, 7],
      ['customers', 8, 8],
      ['spend', 8, 8],
      ['nps', 10, 10],
      ['contacts', 13, 13],
    ]);
  });

  test('has the other readings that kpis.md works out', () => {
    const threshold = buildFrom(workedBook(), { ...workedSettings, engagement_model: 'threshold' });
    expect(memberNames(threshold, 'engaged_rate_threshold').numerator).toEqual(['Acme Corp', 'Beta GmbH', 'Delta AG']);
    const fromChurn = buildFrom(workedBook(), { ...workedSettings, lifespan_years: '' });
    expect(kpi(fromChurn, 'clv')).toBeCloseTo((55_000 * 0.8) / 0.2, 9);
    const fullMargin = buildFrom(workedBook(), { ...workedSettings, margin: '' });
    expect(kpi(fullMargin, 'clv')).toBeCloseTo(275_000, 9);
  });
});

describe('its accounts', () => {
  test.each(Object.entries(workedScores))('%s scores %d', (name, score) => {
    expect(account(worked, name, 'score')).toEqual({ score });
  });

  test.each([
    ['Acme Corp', '6 Expansion'],
    ['Beta GmbH', '4 Deal won'],
    ['Cyan Ltd', '3 Opportunity'],
    ['Delta AG', '3 Opportunity'],
    ['Echo Inc', '2 Engaged'],
    ['Fox LLC', '2 Engaged'],
    ['Gamma SA', '1 Target'],
    ['Kilo', '4 Deal won'],
    ['Corva', '5 Retention'],
  ])('%s has reached stage %s', (name, stage) => {
    expect(account(worked, name, 'stage')).toEqual({ stage });
  });

  const engaged = ['Acme Corp', 'Beta GmbH', 'Cyan Ltd', 'Delta AG', 'Echo Inc', 'Fox LLC'];
  const opportunities = ['Acme Corp', 'Beta GmbH', 'Cyan Ltd', 'Delta AG'];
  test.each<[string, string[], string[]]>([
    ['engaged_rate', engaged, [...engaged, 'Gamma SA', 'Helix', 'Iris', 'Juno']],
    ['win_rate_closed', ['Acme Corp', 'Beta GmbH'], ['Acme Corp', 'Beta GmbH', 'Delta AG']],
    ['opportunity_rate_open', ['Cyan Ltd'], engaged],
    ['multithreaded_rate', ['Acme Corp'], opportunities],
    ['renewal_rate', ['Corva', 'Delmo', 'Ferro'], ['Corva', 'Delmo', 'Elvar', 'Ferro']],
    [
      'nps',
      ['Beta GmbH', 'Corva', 'Delmo', 'Elvar'],
      ['Acme Corp', 'Beta GmbH', 'Corva', 'Delmo', 'Elvar', 'Ferro', 'Gresta'],
    ],
    ['cost_per_won', [], ['Acme Corp', 'Beta GmbH']],
    ['expansion_revenue', ['Acme Corp'], []],
    ['total_revenue', ['Acme Corp', 'Beta GmbH'], []],
  ])('behind %s are named', (id, numerator, denominator) => {
    expect(memberNames(worked, id)).toEqual({ numerator, denominator });
  });
});

describe('its splits', () => {
  test('count the tiers', () => {
    const counts = Object.keys(workedTiers).map((tier) => [
      tier,
      kpi(worked, 'target_accounts', groupScope(worked, tier)),
    ]);
    expect(Object.fromEntries(counts)).toEqual(workedTiers);
    expect(worked.table.groups).toEqual(['Tier 1', 'Tier 2', 'Tier 3', '(none)']);
  });

  const sums = METRICS.filter(({ value }) => value.kind === 'sum').map(({ id }) => id);
  test.each(sums)('%s adds up over the tiers', (id) => {
    const whole = kpi(worked, id);
    const parts = worked.table.groups.map((label) => kpi(worked, id, groupScope(worked, label)) ?? 0);
    expect(whole === undefined ? 0 : parts.reduce((sum, part) => sum + part)).toBeCloseTo(whole ?? 0, 9);
  });

  test('keep the account off the list apart, as the double funnel does', () => {
    const beside = ['target_accounts', 'won_accounts', 'new_revenue_won', 'win_rate_target'];
    expect(beside.map((id) => kpi(worked, id, NON_TARGETS))).toEqual([1, 1, 30_000, 1]);
  });

  test('have no part of what no account owns', () => {
    const unowned = ['cost_per_engaged', 'email_open_rate', 'clv', 'tam', 'roi'];
    expect(unowned.map((id) => kpi(worked, id, groupScope(worked, 'Tier 1')))).toEqual(unowned.map(() => undefined));
    expect(unowned.map((id) => appliesTo(metricById(id), NON_TARGETS))).toEqual(unowned.map(() => false));
  });
});
