import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { COLUMN, ROW } from '../../src/funnel/funnel-layout';
import { headRows } from '../../src/funnel/head-rows';
import { stageRows } from '../../src/funnel/stage-rows';
import { buildFrom, buildYear } from '../support/core';
import { factsOf } from '../support/facts';

const worked = buildFrom(workedBook(), workedSettings);
const facts = factsOf(worked);
const words = (cell: unknown): string => String(cell).replace(/^'/, '');

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
