import { needsWords } from '../../src/funnel/needs-words';
import { changeFormat, UNIT_FORMATS } from '../../src/funnel/number-formats';
import { dayWords, periodLabel, periodWords } from '../../src/funnel/period-words';
import { METRICS, metricById } from '../../src/metrics/registry';
import { day } from '../support/core';

describe('words for days', () => {
  test.each([
    ['2024-01-01', '2024-12-31', '2024', '1 Jan 2024 – 31 Dec 2024'],
    ['2024-01-01', '2024-03-31', '1 Jan – 31 Mar 2024', '1 Jan 2024 – 31 Mar 2024'],
    ['2023-12-15', '2024-01-14', '15 Dec 2023 – 14 Jan 2024', '15 Dec 2023 – 14 Jan 2024'],
    ['2024-02-29', '2024-02-29', '29 Feb – 29 Feb 2024', '29 Feb 2024 – 29 Feb 2024'],
  ])('%s to %s is %s, in full %s', (from, to, label, full) => {
    const period = { from: day(from), to: day(to) };
    expect([periodLabel(period), periodWords(period), dayWords(period.to)]).toEqual([
      label,
      full,
      full.split(' – ')[1],
    ]);
  });
});

test.each<[string[], string]>([
  [[], ''],
  [['spend'], 'needs Spend'],
  [['spend.category', 'spend', 'activities'], 'needs Activities, Spend'],
  [['accounts.tier'], 'needs the column Tier in Accounts'],
  [['setting.market_accounts', 'nps'], 'needs NPS answers, the setting Accounts in the market'],
])('%j is said as "%s"', (missing, expected) => {
  expect(needsWords(missing)).toBe(expected);
});

test('a column that is there, and of which nothing could be read, is not said to be missing', () => {
  const missing = ['spend', 'opportunities.amount', 'customers.term'];
  expect(needsWords(missing, new Set(['opportunities.amount']))).toBe(
    'needs Spend, readable numbers under Amount in Opportunities, the column Term in Customers',
  );
});

describe('number formats', () => {
  test('tell a change with its sign: shares and scores in points, the rest in percent', () => {
    expect(changeFormat(metricById('win_rate_target'))).toBe('[Color10]+0.0" pp ✓";[Color9]-0.0" pp ✗";0.0" pp"');
    expect(changeFormat(metricById('nps'))).toBe('[Color10]+0.0" ✓";[Color9]-0.0" ✗";0.0');
    expect(changeFormat(metricById('cost_per_engaged'))).toBe('[Color9]+0.0%" ✗";[Color10]-0.0%" ✓";0.0%');
    expect(changeFormat(metricById('deal_cycle_days'))).toBe('+0.0%;-0.0%;0.0%');
  });

  test('exist for every unit in use', () => {
    expect(METRICS.filter(({ unit }) => UNIT_FORMATS[unit] === '')).toEqual([]);
  });
});
