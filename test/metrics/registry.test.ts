import { ACCOUNT_COLUMNS, columnPosition } from '../../src/metrics/account-columns';
import type { Expression } from '../../src/metrics/expression';
import { STAGE_IDS, STAGE_NAMES } from '../../src/metrics/metric';
import type { Metric } from '../../src/metrics/metric';
import { needsOf } from '../../src/metrics/needs';
import { METRICS, metricById } from '../../src/metrics/registry';
import { TABLE_IDS } from '../../src/model/table-id';
import { SETTINGS } from '../../src/settings/definitions';
import { TABLES } from '../../src/tables/registry';

const ids = METRICS.map(({ id }) => id);
const named = METRICS.map((metric) => [metric.id, metric] as const);

/** The KPIs that an expression leans on, directly. */
function references(expression: Expression): string[] {
  switch (expression.kind) {
    case 'metric':
      return [expression.metric];
    case 'constant':
    case 'sum':
    case 'total':
      return [];
    default:
      return [...references(expression.left), ...references(expression.right)];
  }
}

/** How many KPIs stand on top of each other below this one; throws on a circle. */
function depth(metric: Metric, above: readonly string[] = []): number {
  if (above.includes(metric.id)) throw new Error([...above, metric.id].join(' → '));
  const below = references(metric.value).map((id) => depth(metricById(id), [...above, metric.id]));
  return 1 + Math.max(0, ...below);
}

describe('every KPI', () => {
  test('has an id of its own in snake case, and stands with its stage', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
    const stages = METRICS.map(({ stage }) => stage);
    expect(stages.filter((stage, index) => stage !== stages[index - 1])).toEqual([...STAGE_IDS]);
  });

  test.each(named)('%s leans only on KPIs that there are, and never on itself', (_id, metric) => {
    expect(depth(metric)).toBeLessThanOrEqual(4);
  });

  test.each(named)('%s says what is divided by what, and who says so', (_id, { name, definition, source }) => {
    expect(name).toMatch(/^[A-Z%].*[^.]$/);
    expect(definition).toMatch(/^[A-Z0-9(].*[^.]$/);
    expect(definition.length).toBeLessThanOrEqual(120);
    expect(source).not.toBe('');
  });

  test.each(named)('%s needs tables, columns and settings that there are', (_id, metric) => {
    const known = new Set<string>([
      ...['earlier', 'accounts.surging'],
      ...TABLE_IDS,
      ...TABLE_IDS.flatMap((table) => TABLES[table].fields.map((field) => `${table}.${field.id}`)),
      ...SETTINGS.map(({ id }) => `setting.${id}`),
    ]);
    expect(needsOf(metric).filter((need) => !known.has(need))).toEqual([]);
  });

  test('has a name of its own', () => {
    const names = METRICS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('says so where it counts new business alone', () => {
    const columns = [
      ...['opportunity', 'open_deals', 'pipeline_created', 'open_pipeline', 'weighted_pipeline'],
      ...['won', 'new_revenue', 'booked_revenue', 'first_year_revenue'],
    ];
    const counting = METRICS.filter(({ value }) => value.kind === 'sum' && columns.includes(value.column));
    expect(counting).not.toEqual([]);
    expect(counting.filter(({ definition }) => !/new-business/i.test(definition)).map(({ id }) => id)).toEqual([]);
  });

  test('has a unit that fits: a count is no quotient, a share is one', () => {
    const counts = METRICS.filter(({ unit, value }) => unit === 'accounts' && value.kind === 'ratio');
    const shares = METRICS.filter(({ unit, value }) => unit.endsWith('percent') && value.kind !== 'ratio');
    expect([...counts, ...shares].map(({ id }) => id)).toEqual([]);
  });

  test('is asked for by an id that exists', () => {
    expect(() => metricById('profit')).toThrow('There is no KPI "profit".');
  });
});

describe('the funnel', () => {
  test('has six stages in words', () => {
    expect(STAGE_IDS.map((id) => STAGE_NAMES[id])).toEqual([
      ...['Target accounts', 'Engaged', 'Opportunities', 'Deals won', 'Retention', 'Expansion'],
    ]);
  });

  test.each(STAGE_IDS)('has at least four KPIs for stage %s', (stage) => {
    expect(METRICS.filter((metric) => metric.stage === stage).length).toBeGreaterThanOrEqual(4);
  });

  test('has both readings wherever two sources differ', () => {
    const rivals = [
      ...['engaged_rate_any', 'engaged_rate_threshold'],
      ...['opportunity_rate', 'opportunity_rate_engaged', 'opportunity_rate_open'],
      ...['win_rate_target', 'win_rate_closed', 'win_rate_opportunity'],
      ...['sales_velocity_days', 'sales_velocity_value', 'deal_cycle_days'],
      ...['tam', 'tam_seed', 'cac_simple', 'cac_loaded', 'average_acv', 'acv_per_customer'],
      ...['renewal_rate', 'retention_rate', 'gross_revenue_retention', 'net_revenue_retention'],
      ...['target_pipeline', 'pipeline_created', 'account_penetration', 'account_penetration_rate'],
    ];
    expect(rivals.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has every KPI of its head', () => {
    const head = [
      ...['target_accounts', 'engaged_accounts', 'engaged_rate', 'unengaged_rate', 'engagement_score'],
      ...['opportunity_accounts', 'target_pipeline', 'days_to_opportunity', 'won_accounts', 'new_revenue_won'],
      ...['terms_ended', 'terms_renewed', 'renewed_revenue', 'expansion_accounts', 'expansion_revenue'],
      ...['total_revenue', 'cost_per_engaged', 'cost_per_opportunity', 'cost_per_won', 'roi', 'clv', 'clv_cac', 'nps'],
    ];
    expect(head.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the account table', () => {
  test('knows where each stands', () => {
    expect(ACCOUNT_COLUMNS.map(({ id }) => columnPosition(id))).toEqual(ACCOUNT_COLUMNS.map((_, index) => index));
    expect(new Set(ACCOUNT_COLUMNS.map(({ id }) => id)).size).toBe(ACCOUNT_COLUMNS.length);
  });

  test('keeps each part together', () => {
    const bands = ACCOUNT_COLUMNS.map(({ band }) => band);
    expect(bands.filter((band, index) => band !== bands[index - 1])).toEqual([
      ...['account', 'engagement', 'people', 'opportunities', 'customers', 'list', 'before'],
    ]);
  });
});
