// The register of conflicting definitions, point by point: what it says can be switched moves a number on the tab.
import { COLUMN } from '../../src/funnel/funnel-layout';
import { stageRows } from '../../src/funnel/stage-rows';
import { CONFLICTS } from '../../src/metrics/conflicts';
import type { ConflictCode } from '../../src/metrics/conflicts';
import { METRICS } from '../../src/metrics/registry';
import { SETTINGS } from '../../src/settings/definitions';
import type { SettingDefinition } from '../../src/settings/setting';
import { buildYear, kpi } from '../support/core';
import { factsOf } from '../support/facts';
import { shown } from './tab-cells';

/** A workbook in which each point on which sources disagree decides something. */
const SHEETS = {
  Accounts: [
    ['Account', 'Tier', 'Customer since', 'Intent score', 'Intent topic'],
    ['Acme', 'A', null, 70, 'competitor'],
    ['Beta', 'A', null, null, null],
    ['Cyan', 'B', null, 40, null],
    ['Delta', 'B', '2020-01-01', null, null],
    ['Echo', 'B', null, null, null],
    ['Fox', 'B', null, null, null],
    ['Gamma', 'B', null, null, null],
  ],
  Activities: [
    ['Account', 'Date', 'Type', 'Quantity', 'Contact'],
    ['Acme', '2024-02-01', 'Ad click', 3, null],
    ['Acme', '2024-12-01', 'Demo', 1, 'ann@acme.com'],
    ['Acme', '2024-02-01', 'Ad impression', 100, null],
    ['Acme', '2024-02-02', 'Email open', 1, null],
    ['Beta', '2024-03-01', 'Ad impression', 100, null],
    ['Beta', '2024-04-05', 'Email open', 1, null],
    ['Beta', '2024-05-30', 'Website visit', 1, null],
    ['Beta', '2024-05-10', 'Ad impression', 100, null],
    ['Cyan', '2024-06-15', 'Email open', 1, null],
    ['Delta', '2024-07-01', 'Call', 1, null],
    ['Echo', '2024-06-20', 'Email open', 1, null],
    ['Fox', '2024-06-20', 'Website visit', 1, null],
    ['Gamma', '2024-06-20', 'Ad impression', 100, null],
    ['Acme', '2024-12-30', 'Intent', 12, null],
    ['Acme', '2024-12-10', 'Intent', 36, null],
    ['Beta', '2024-12-30', 'Intent', 30, null],
    ['Beta', '2024-12-10', 'Intent', 48, null],
    ['Cyan', '2024-12-30', 'Intent', 9, null],
    ['Cyan', '2024-12-10', 'Intent', 4, null],
    ['Delta', '2024-12-30', 'Intent', 5, null],
    ['Echo', '2024-12-30', 'Intent', 5, null],
    ['Echo', '2024-12-10', 'Intent', 4, null],
    [null, '2024-06-30', 'Email sent', 100, null],
    [null, '2024-06-30', 'Email delivered', 80, null],
    [null, '2024-06-30', 'Email open', 20, null],
  ],
  Opportunities: [
    ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type', 'Term (months)', 'Probability'],
    ['Acme', 'Won', '2024-03-01', '2024-05-01', 240, 'New', 24, null],
    ['Beta', 'Open', '2024-06-01', null, 60, 'New', null, 50],
    ['Cyan', 'Lost', '2024-06-01', '2024-06-20', 500, 'New', null, null],
    ['Delta', 'Lost', '2024-06-01', '2024-08-01', 30, 'New', null, null],
    ['Echo', 'Lost', '2024-06-01', '2024-06-10', 7, 'New', null, null],
  ],
  Customers: [
    ['Account', 'Start date', 'End date', 'Term', 'Contract value', 'One-time fee', 'Renewed'],
    ['Acme', '2024-05-01', '2026-04-30', 24, 240, 40, null],
    ['Acme', '2024-09-01', '2025-02-28', 6, 50, null, null],
    ['Old', '2020-01-01', '2024-06-30', 54, 100, null, 'no'],
    ['Kept', '2020-01-01', null, 12, 100, null, null],
  ],
  Spend: [
    ['Date', 'Amount', 'Category', 'Stage'],
    ['2024-05-01', 100, 'Ads', 'Engaged'],
    ['2024-12-15', 40, 'Tools', 'Won'],
    ['2024-06-01', 500, 'Salaries', null],
  ],
  NPS: [
    ['Score', 'Date', 'Company', 'Email'],
    [10, '2024-02-01', 'Acme', 'ann@acme.com'],
    [0, '2024-03-01', 'Acme', 'ann@acme.com'],
    [9, '2024-03-01', 'Acme', 'bob@acme.com'],
    [10, '2024-03-01', 'Beta', 'cat@beta.de'],
  ],
};

const AGREED = { market_accounts: '100', lifespan_years: '5', compare: 'none' };

/** Every number of the tab: the six stages, and the value of each KPI. */
function numbersUnder(settings: Readonly<Record<string, string>>): readonly string[] {
  const core = buildYear(SHEETS, { ...AGREED, ...settings });
  const columns = [COLUMN.value, COLUMN.nonTarget, COLUMN.earlier, COLUMN.change];
  const stages = stageRows(factsOf(core), 'values').flatMap((row) => columns.map((column) => shown(row[column]?.cell)));
  return [...stages, ...METRICS.map(({ id }) => `${id} ${String(kpi(core, id))}`)];
}

/** What to agree on instead of the default, for settings that are no choice. */
const INSTEAD: Readonly<Record<string, string>> = {
  engagement_threshold: '50',
  margin: '50%',
  lifespan_years: '4',
  spend_lag_months: '6',
  overhead_words: 'tools',
  market_accounts: '200',
  surge_score: '30',
  surge_uplift: '200%',
  surge_minimum: '5',
  view_through_days: '10',
  influence_days: '5',
};

function othersOf(setting: SettingDefinition): readonly string[] {
  if (setting.kind !== 'choice') return [INSTEAD[setting.id] ?? ''];
  return setting.choices.map(({ value }) => value).filter((value) => value !== setting.fallback);
}

const SWITCHES = CONFLICTS.flatMap(({ code, question, settings }) => {
  const ids: readonly string[] = settings;
  return SETTINGS.filter(({ id }) => ids.includes(id)).flatMap((setting) =>
    othersOf(setting).map((value) => [code, question, setting.id, value] as const),
  );
});

const asAgreed = numbersUnder({});

test.each(SWITCHES)('%s: %s %s = %s moves a number', (_code, _question, id, value) => {
  expect(numbersUnder({ [id]: value })).not.toEqual(asAgreed);
});

/** Points whose readings stand side by side, and nothing is to be switched. */
const SIDE_BY_SIDE: readonly (readonly [ConflictCode, readonly string[]])[] = [
  ['C06', ['deal_cycle_median', 'sales_velocity_median']],
  ['C12', ['account_penetration', 'account_penetration_rate']],
  ['C13', ['renewal_rate', 'retention_rate', 'gross_revenue_retention', 'net_revenue_retention']],
];

test.each(SIDE_BY_SIDE)('%s: its readings stand side by side', (code, ids) => {
  expect(METRICS.filter(({ conflict }) => conflict === code).map(({ id }) => id)).toEqual(ids);
});
