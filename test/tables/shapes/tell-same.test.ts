import type { CellValue, Grid } from '../../../src/model/cell';
import { TABLES } from '../../../src/tables/registry';
import { tellSame } from '../../../src/tables/shapes/tell-same';

const report = (line: string): Grid => [[line], ['Campaign', 'Currency code', 'Cost'], ['Brand', 'USD', 5]];
const budget = (year: CellValue, ...months: readonly string[]): Grid => [
  ['', year],
  ['Channel', ...months],
  ['Ads', ...months.map(() => 5)],
];

test.each<[string, Grid, Grid, boolean]>([
  ['the same days', report('January 2024'), report('Report period: 2024-01-01 to 2024-01-31'), true],
  ['other days', report('January 2024'), report('February 2024'), false],
  ['days and none', report('January 2024'), report('Campaigns'), false],
  ['months of one year in another order', budget(2024, 'Jan', 'Feb'), budget(2024, 'Feb', 'Jan'), true],
  ['months of two years', budget(2024, 'Jan', 'Feb'), budget(2025, 'Jan', 'Feb'), false],
  [
    'days of their own under other lines',
    [['January 2024'], ['Date', 'Amount'], ['2024-01-01', 5]],
    [['February 2024'], ['Date', 'Amount'], ['2024-02-01', 5]],
    true,
  ],
])('two areas with %s', (_words, one, other, same) => {
  expect(tellSame(TABLES.spend, one, other)).toBe(same);
});
