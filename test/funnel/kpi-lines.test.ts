import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { COLUMN, metricCell, ROW } from '../../src/funnel/funnel-layout';
import type { Mode } from '../../src/funnel/kpi-cells';
import { kpiRows } from '../../src/funnel/kpi-rows';
import { isFormula } from '../../src/funnel/sheet-cell';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, buildYear, kpi } from '../support/core';
import { factsOf } from '../support/facts';
import { funnelCells, kpiCell, shown } from './tab-cells';

const worked = buildFrom(workedBook(), workedSettings);
const facts = factsOf(worked);

describe('a KPI', () => {
  const COLUMNS = [
    ...[COLUMN.value, COLUMN.numerator, COLUMN.denominator, COLUMN.group],
    ...[COLUMN.nonTarget, COLUMN.earlier, COLUMN.change, COLUMN.gap],
  ];
  const line = (given: BuildFacts, id: string, mode: Mode) =>
    COLUMNS.map((column) => shown(kpiCell(given, id, column, mode)));

  test('has its value, both sides of its division, its tiers and those off the list', () => {
    expect(line(facts, 'win_rate_closed', 'values')).toEqual([String(2 / 3), '2', '3', '1', '1', '', '', '']);
    expect(line(facts, 'target_accounts', 'values')).toEqual(['10', '', '', '3', '1', '', '', '']);
    expect(line(facts, 'roi', 'values')).toEqual(['2.5', '150000', '60000', '', '', '', '', '']);
  });

  test.each([
    ['sales_velocity_value', '"÷ "#,##0.0'],
    ['clv_cac', '"÷ "#,##0.0'],
    ['sales_velocity_days', '"÷ "#,##0'],
    ['win_rate_closed', '"of "#,##0'],
  ])('shows what it is divided by, with a decimal where that is a mean itself: %s', (id, format) => {
    const found = kpiRows(facts, 'values').find((cells) => cells.some(({ cell }) => shown(cell) === id));
    expect(found?.[COLUMN.denominator]?.look.format).toBe(format);
  });

  test('is a formula over whole columns of the accounts tab, its sides in cells of their own', () => {
    const [value, left, right, tier, other, , , gap] = line(facts, 'opportunity_rate', 'formulas');
    const row = metricCell('opportunity_rate', 0).slice(1);
    expect(value).toBe(`=IF(D${row}<>0;C${row}/D${row};"n/a")`);
    expect(left).toBe(`=${metricCell('opportunity_accounts', COLUMN.value)}`);
    expect(right).toBe(`=${metricCell('target_accounts', COLUMN.value)}`);
    const [count, targets] = ['opportunity_accounts', 'target_accounts'].map((id) => metricCell(id, COLUMN.group));
    expect(tier).toBe(`=IF(${String(targets)}<>0;${String(count)}/${String(targets)};"n/a")`);
    expect(other).toMatch(/^=IF\(J\d+<>0;J\d+\/J\d+;"n\/a"\)$/);
    const points = `(B${row}-P${row})*100`;
    const told = `IF(D${row}>=5;${points};IF(${points}>0;"+";"")&ROUND(${points};1)&" pp")`;
    expect(gap).toBe(`=IF(ISNUMBER(B${row});IF(ISNUMBER(P${row});${told};"");"")`);
  });

  describe('beside the period before', () => {
    const won = (name: string, closed: string, amount: number) => [
      name,
      'Won',
      `${closed.slice(0, 4)}-01-01`,
      closed,
      amount,
      'New',
    ];
    const scored = (score: number, date: string) => [score, date, 'Acme'];
    const two = factsOf(
      buildYear({
        Accounts: [['Account'], ['Acme'], ['Beta']],
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
          won('Acme', '2024-02-01', 300),
          won('Beta', '2024-03-01', 500),
          won('Acme', '2023-02-01', 200),
        ],
        NPS: [['Score', 'Date', 'Company'], scored(10, '2024-01-01'), scored(0, '2023-01-01')],
        Contacts: [
          ['Email', 'Account', 'First known'],
          ['ann@acme.com', 'Acme', '2024-01-01'],
          ['bob@acme.com', 'Acme', '2024-02-01'],
          ['cat@acme.com', 'Acme', '2023-02-01'],
        ],
      }),
    );
    const beside = (id: string, mode: Mode) => line(two, id, mode).slice(5, 7);

    test('stands the earlier value, and the change: points for shares, a share of the earlier value for the rest', () => {
      expect(beside('win_rate_target', 'values')).toEqual(['0.5', '+50 pp']);
      expect(beside('new_revenue_won', 'values')).toEqual(['200', '+300%']);
      expect(beside('target_pipeline', 'values')).toEqual(['0', '']);
      expect(beside('engaged_rate', 'values')).toEqual(['', '']);
    });

    test('stands nothing where no date tells what was known then', () => {
      expect(beside('lead_count', 'values')).toEqual(['1', '1']);
      expect(beside('account_coverage', 'values')).toEqual(['', '']);
    });

    test('a rise from below zero is a rise', () => {
      expect(beside('nps', 'values')).toEqual(['-100', '+200']);
    });

    test('the change is a formula that waits for both numbers', () => {
      const row = metricCell('new_revenue_won', 0).slice(1);
      expect(beside('new_revenue_won', 'formulas')).toEqual([
        '200',
        expect.stringMatching(
          new RegExp(`^=IF\\(ISNUMBER\\(B${row}\\);IF\\(ISNUMBER\\(K${row}\\);IF\\(K${row}<>0;IF\\(SUMIFS\\(.*>=5;`),
        ),
      ]);
    });
  });

  test('whose table is missing says what it needs, never 0', () => {
    const alone = factsOf(buildYear({ Accounts: [['Account'], ['Acme']] }));
    const words = ['engaged_rate', 'match_rate', 'roi', 'tam', 'cac_loaded', 'renewal_rate'].map((id) =>
      [COLUMN.value, COLUMN.numerator, COLUMN.denominator, COLUMN.nonTarget].map((column) =>
        shown(kpiCell(alone, id, column, 'formulas')),
      ),
    );
    expect(words).toEqual([
      ['n/a', '', 'needs Activities', ''],
      ['n/a', '', 'needs the column Matched for ads in Accounts', ''],
      ['n/a', '', 'needs Spend, the column Amount in Opportunities', ''],
      ['n/a', '', 'needs the column Contract value in Customers, the setting Accounts in the market', ''],
      ['n/a', '', 'needs Opportunities, the column Category in Spend', ''],
      ['n/a', '', 'needs the column End date in Customers', ''],
    ]);
  });

  test('with nothing to divide by says n/a', () => {
    const none = factsOf(
      buildYear({
        Accounts: [
          ['Account', 'Target'],
          ['Acme', 'no'],
        ],
      }),
    );
    expect(shown(kpiCell(none, 'target_accounts', COLUMN.value))).toBe('0');
    const rate = factsOf(
      buildYear({
        Accounts: [
          ['Account', 'Target', 'Matched'],
          ['Acme', 'no', 'yes'],
        ],
      }),
    );
    expect(shown(kpiCell(rate, 'match_rate', COLUMN.value))).toBe('n/a');
  });
});

describe('values instead of formulas', () => {
  const formulas = funnelCells(facts, 'formulas');
  const values = funnelCells(facts, 'values');

  test('leave no formula behind', () => {
    expect(values.flat().filter(isFormula)).toEqual([]);
  });

  test('stand in every cell of a KPI or stage where a formula would, the distance from a baseline aside', () => {
    const rows = [
      ...Array.from({ length: 6 }, (_, index) => ROW.firstStage + index),
      ...METRICS.map(({ id }) => Number(metricCell(id, 0).slice(1)) - 1),
    ];
    const gone = rows.flatMap((row) =>
      (formulas[row] ?? []).flatMap((cell, column) =>
        isFormula(cell) && column !== COLUMN.gap && values[row]?.[column] === '' ? [[row, column]] : [],
      ),
    );
    expect(gone.filter(([, column]) => column !== COLUMN.change)).toEqual([]);
  });

  test('are the values of the KPIs', () => {
    const found = METRICS.map(({ id }) => [id, kpiCell(facts, id, COLUMN.value)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(METRICS.map(({ id }) => [id, kpi(worked, id) ?? "'n/a"])),
    );
  });

  test('draw the bars', () => {
    const bars = values.slice(ROW.firstStage, ROW.weakest).map((row) => shown(row[COLUMN.numerator]).length);
    expect(bars).toEqual([48, 29, 19, 10, 14, 5]);
  });
});
