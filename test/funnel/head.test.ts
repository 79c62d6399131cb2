import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { dataUpToCell, freshnessCell } from '../../src/funnel/freshness';
import { COLUMN, ROW } from '../../src/funnel/funnel-layout';
import { headRows } from '../../src/funnel/head-rows';
import { needsWords } from '../../src/funnel/needs-words';
import { changeFormat, UNIT_FORMATS } from '../../src/funnel/number-formats';
import { dayWords, periodLabel, periodWords } from '../../src/funnel/period-words';
import { stageRows } from '../../src/funnel/stage-rows';
import { METRICS, metricById } from '../../src/metrics/registry';
import { buildFrom, buildYear, day } from '../support/core';
import { factsOf } from '../support/facts';

const worked = buildFrom(workedBook(), workedSettings);
const facts = factsOf(worked);
const words = (cell: unknown): string => String(cell).replace(/^'/, '');

/** The two words of each line of the head. */
const head = (given: BuildFacts) =>
  headRows(given, 'values').map((row) => [
    words(row[COLUMN.name]?.cell),
    words(row.find(({ cell }, column) => column > 0 && cell !== '')?.cell ?? ''),
  ]);

describe('the head', () => {
  test('says what is shown, what it means, how fresh and how healthy it is', () => {
    expect(head(facts)).toEqual([
      ['ABM funnel', 'Build 7, 23 Nov 2026 10:40'],
      [
        '1 Jan 2024 – 31 Dec 2024 · as of 31 Dec 2024 · Engaged = any interaction, or an opportunity · split by tier',
        '',
      ],
      [
        '● Numbers of this build; refresh the funnel after a change',
        expect.stringMatching(/^Data health: all \d+ rows used$/),
      ],
      ['', ''],
      ['', ''],
    ]);
  });

  test('E09: says that an unfinished period runs to date', () => {
    const [, reading] = head(factsOf(buildFrom(workedBook(), { ...workedSettings, as_of: '2024-06-30' })));
    expect(reading?.[0]).toMatch(/^1 Jan 2024 – 31 Dec 2024, to date · as of 30 Jun 2024 · /);
  });

  test('names the threshold, the currency, the period compared with, and the rows left out', () => {
    const core = buildYear(
      {
        Accounts: [['Account'], ['Acme']],
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Amount', 'Currency'],
          ['Acme', 'Open', '2023-05-01', 10, 'EUR'],
          ['', 'Open', '2024-05-01', 10, 'EUR'],
        ],
      },
      { engagement_model: 'threshold', engagement_threshold: '12.5' },
    );
    const [, reading, health] = head(factsOf(core));
    expect([reading?.[0], health?.[1]]).toEqual([
      '1 Jan 2024 – 31 Dec 2024 · as of 31 Dec 2024 · EUR · Engaged = 12.5 points or more, or an opportunity · compared with 2023',
      'Data health: 1 of 3 rows left out; the sidebar says why',
    ]);
  });

  test('tells up to which day each dated source runs', () => {
    const sources = facts.sources
      .slice(0, 3)
      .map((source, index) => ({ ...source, lastDay: index === 0 ? undefined : day('2024-12-28') + index }));
    expect(words(dataUpToCell({ ...facts, sources }))).toBe(
      'Activities up to 29 Dec 2024 · Opportunities up to 30 Dec 2024',
    );
  });
});

describe('freshness', () => {
  test('compares sum and letters of each source with those of the build', () => {
    const fingerprint = { table: 'spend', name: 'ABM_data_spend', sum: 1250, letters: 77 } as const;
    const debit = { ...fingerprint, table: 'nps', name: 'ABM_data_nps', sum: -3 } as const;
    const sources = [fingerprint, debit].map((one) => ({
      table: one.table,
      range: '',
      fingerprints: [one],
      lastDay: undefined,
    }));
    expect(freshnessCell({ ...facts, sources }, 'formulas')).toContain(
      ';IF(AND(' +
        'ABS(SUMIF(ABM_data_spend;">0")+SUMIF(ABM_data_spend;"<0")-1250)<1;' +
        'SUMPRODUCT(IFERROR(ISTEXT(ABM_data_spend)*LEN(ABM_data_spend);0))=77;' +
        'ABS(SUMIF(ABM_data_nps;">0")+SUMIF(ABM_data_nps;"<0")+3)<1;' +
        'SUMPRODUCT(IFERROR(ISTEXT(ABM_data_nps)*LEN(ABM_data_nps);0))=77);' +
        '"● No change seen in the source data";"● Source data changed since this build: refresh the funnel"));' +
        '"● Source data changed since this build: refresh the funnel")',
    );
  });
});

describe('the six stages', () => {
  const lines = (given: BuildFacts) =>
    stageRows(given, 'values')
      .slice(1)
      .map((row) =>
        [COLUMN.value, COLUMN.nonTarget, COLUMN.earlier, COLUMN.change, COLUMN.definition].map((column) =>
          words(row[column]?.cell),
        ),
      );

  test('have accounts, conversion, money, median days and what counts', () => {
    expect(lines(facts)).toEqual([
      ['10', '', String((110_000 / 3) * 400), '', 'on the list, not yet customers; 5 customers already, apart'],
      ['6', '0.6', '', '', 'at least one interaction in the period; 0 implied by an opportunity'],
      ['4', String(4 / 6), '75000', '55', 'a new-business opportunity created in the period; 0 implied by a win'],
      ['2', '0.5', '210000', '95', 'a new-business deal won in the period'],
      ['3', '0.75', '84000', '', 'renewed, of 4 customers whose term ended in the period'],
      ['1', '', '20000', '', 'customers on the list who bought more'],
    ]);
  });

  test('say in formulas how many were implied, and how many are customers already', () => {
    const definitions = stageRows(facts, 'formulas').map((row) => words(row[COLUMN.definition]?.cell));
    expect(definitions[1]).toMatch(
      /^="on the list, not yet customers; "&SUMIFS\('ABM Accounts'![A-Z:]+;'ABM Accounts'![A-Z:]+;1\)&" customers already, apart"$/,
    );
    expect(definitions[2]).toContain('&" implied by an opportunity"');
    expect(definitions[3]).toContain('&" implied by a win"');
    expect(definitions[5]).toMatch(/^="renewed, of "&B\d+&" customers whose term ended in the period"$/);
  });

  test('say what the threshold is, and nothing of implied accounts when only evidence counts', () => {
    const strict = buildFrom(workedBook(), { ...workedSettings, engagement_model: 'threshold', stages: 'evidence' });
    const definitions = stageRows(factsOf(strict), 'formulas').map((row) => words(row[COLUMN.definition]?.cell));
    expect(definitions.slice(2, 4)).toEqual([
      'a score of 20 or more in 366 days',
      'a new-business opportunity created in the period',
    ]);
  });

  test('say what else was agreed on engagement, and that only open opportunities count', () => {
    const core = buildFrom(workedBook(), {
      ...{ ...workedSettings, engagement_model: 'threshold', stages: 'evidence', opportunity_counts: 'open' },
      ...{ tier_thresholds: 'Tier 1 = 10', minimum_high_value_pages: '2', minimum_people: '3' },
    });
    const definitions = lines(factsOf(core)).map((line) => line[4]);
    expect(definitions.slice(1, 3)).toEqual([
      'a score of 20 or more in 366 days, other scores for some tiers, high-value pages: 2 or more, people: 3 or more',
      'a new-business opportunity created in the period and open still',
    ]);
  });

  test('C10: show the market that the team agreed on, and none before it is known', () => {
    const moneyOf = (settings: Readonly<Record<string, string>>) =>
      lines(factsOf(buildFrom(workedBook(), { ...workedSettings, ...settings })))[0]?.[2];
    expect(moneyOf({ tam_form: 'customers' })).toBe('735000');
    expect(moneyOf({ market_accounts: '' })).toBe('');
    expect(moneyOf({ market_accounts: '', tam_form: 'customers' })).toBe('735000');
  });

  test('say what they need when their table is missing', () => {
    expect(lines(factsOf(buildYear({ Accounts: [['Account'], ['Acme']] })))).toEqual([
      ['1', '', '', '', 'on the list, not yet customers; 0 customers already, apart'],
      ['n/a', 'n/a', '', '', 'needs Activities'],
      ['n/a', 'n/a', 'n/a', '', 'needs Opportunities'],
      ['n/a', 'n/a', 'n/a', '', 'needs Opportunities'],
      ['n/a', 'n/a', 'n/a', '', 'needs the column End date in Customers'],
      ['n/a', '', 'n/a', '', 'needs Opportunities'],
    ]);
  });

  test('stand where the layout says', () => {
    expect(ROW.firstStage).toBe(headRows(facts, 'values').length + 1);
  });
});

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
