import { issueText } from '../../src/messages/issue-words';
import type { Grid } from '../../src/model/cell';
import { namingOther } from '../../src/sheets/other-table';
import { readGrid } from '../support/core';

const wordsFor = (grid: Grid): string => {
  const read = namingOther(readGrid('opportunities', grid), grid);
  return read.ok ? '' : issueText(read.issue, () => 'Costs');
};

const COSTS = [
  ['Month', 'Channel', 'Cost'],
  ['2024-01-01', 'Ads', 100],
];

test('cells without a header of their table that surely are another one are named', () => {
  expect(wordsFor(COSTS)).toBe(
    'Costs, cell A1: No header of Opportunities was found: this looks like Spend. Choose it for Spend.',
  );
});

test.each([
  ['that are no table', [['Note'], ['Call Ann']]],
  ['without rows', COSTS.slice(0, 1)],
])('cells %s are given no name', (_which, grid) => {
  expect(wordsFor(grid)).toMatch(/ was found in the first 15 rows\. /);
});
