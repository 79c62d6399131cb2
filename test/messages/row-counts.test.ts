import { leftOutSentence, leftOutWords } from '../../src/messages/left-out-words';
import { notedWords } from '../../src/messages/noted-words';

describe('counts of rows', () => {
  test('are told with their reason, of how many', () => {
    expect(leftOutWords('Opportunities', 'no-account', 1425, 8800)).toBe(
      'Opportunities: 1,425 of 8,800 rows name no account.',
    );
    expect(leftOutWords('Accounts', 'row-incomplete', 2, 62, 'accounts')).toBe(
      'Accounts: 2 of 62 rows name no account.',
    );
    expect(leftOutWords('Spend', 'row-incomplete', 2, 62, 'spend')).toBe('Spend: 2 of 62 rows have no amount.');
    expect(leftOutWords('Opportunities', 'something-new', 1, 2)).toBe('Opportunities: 1 of 2 rows could not be used.');
  });

  test.each([
    ['repeated-header', '1 of 49 rows repeats the header.', '2 of 49 rows repeat the header.'],
    ['total-row', '1 of 49 rows is a total of other rows.', '2 of 49 rows are totals of other rows.'],
    ['ends-before-start', '1 of 49 rows ends before it starts.', '2 of 49 rows end before they start.'],
    [
      'older-answer',
      '1 of 49 rows gives way to a later answer of the same person.',
      '2 of 49 rows give way to a later answer of the same person.',
    ],
  ])('%s is said of one row and of several', (code, one, several) => {
    expect([1, 2].map((count) => leftOutSentence(code, count, 49))).toEqual([one, several]);
  });

  test('of one row and of many differ', () => {
    expect(notedWords('Deals', 'no-amount', 1)).toBe('Deals: no amount in 1 row; such a row adds to no sum.');
    expect(notedWords('Deals', 'not-a-date', 2000)).toBe(
      'Deals: no date in 2,000 cells where one belongs; such a cell counts as blank.',
    );
  });
});
