import { headRows } from '../../src/funnel/head-rows';
import { buildYear } from '../support/core';
import { factsOf } from '../support/facts';

/** What the head says of the health of two accounts with these days, and two deals of these accounts. */
function healthOf(days: readonly [string, string], accounts: readonly [string, string]): string | undefined {
  const [day, other] = days;
  const core = buildYear({
    Accounts: [
      ['Account', 'Target since'],
      ['Acme', day],
      ['Beta', other],
    ],
    Opportunities: [['Account', 'Stage', 'Created date'], ...accounts.map((name) => [name, 'Open', '2024-05-01'])],
  });
  const words = headRows(factsOf(core), 'values').flatMap((row) => row.map(({ cell }) => String(cell)));
  return words.find((text) => text.includes('Data health'))?.replace(/^'/, '');
}

const DAY = '2024-02-01';

describe('the health of the data', () => {
  test.each<[[string, string], [string, string], string]>([
    [[DAY, DAY], ['Acme', 'Beta'], 'all 4 rows used'],
    [['soon', DAY], ['Acme', 'Beta'], 'all 4 rows used, 1 cell could not be read'],
    [['soon', 'later'], ['Acme', 'Beta'], 'all 4 rows used, 2 cells could not be read'],
    [[DAY, DAY], ['Acme', ''], '1 of 4 rows left out; the sidebar says why'],
    [['soon', DAY], ['Acme', ''], '1 of 4 rows left out, 1 cell could not be read; the sidebar says why'],
  ])('counts cells that could not be read beside the rows: targets since %j, deals of %j', (days, accounts, words) => {
    expect(healthOf(days, accounts)).toBe(`Data health: ${words}`);
  });
});
