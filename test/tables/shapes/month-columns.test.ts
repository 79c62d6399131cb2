import type { CellValue, Grid } from '../../../src/model/cell';
import { calendarIn, isoDay } from '../../../src/model/day';
import { monthColumns } from '../../../src/tables/shapes/month-columns';

/** The months in the last of some rows, as `A 2024-01`; quarters as `A 2024-01 +3`. */
function months(...rows: readonly (readonly CellValue[])[]): string {
  const grid: Grid = rows;
  return monthColumns(grid, grid.length - 1, { dayOfInstant: calendarIn('Etc/GMT'), fiscalStart: () => 4 })
    .map(({ column, first, months: span }) => {
      return `${String.fromCharCode(65 + column)} ${isoDay(first).slice(0, 7)}${span === 1 ? '' : ' +3'}`;
    })
    .join(', ');
}

const TWO = 'B 2024-01, C 2024-02';

test.each<[string, readonly (readonly CellValue[])[], string]>([
  ['names with years', [['Channel', 'Jan 2024', 'Feb 2024', 'Total']], TWO],
  ['short years', [['Channel', 'Jan-24', 'Feb-24']], TWO],
  ['figures', [['Channel', '2024-01', '02/2024']], TWO],
  ['real dates', [['Channel', new Date('2024-01-01'), new Date('2024-02-01')]], TWO],
  ['Turkish', [['Kanal', 'Ocak 2024', 'Şubat 2024']], TWO],
  ['Arabic', [['القناة', 'يناير ٢٠٢٤', 'فبراير ٢٠٢٤']], TWO],
  ['Swahili', [['Chaneli', 'Januari 2024', 'Februari 2024']], TWO],
  ['Chinese', [['渠道', '2024年1月', '2024年2月']], TWO],
  [
    'Chinese under a year',
    [
      ['', '2024年', ''],
      ['渠道', '1月', '2月'],
    ],
    TWO,
  ],
  [
    'names under a merged year',
    [
      ['', 2024, '', 2025],
      ['Channel', 'Jan', 'Feb', 'Jan'],
    ],
    `${TWO}, D 2025-01`,
  ],
  ['names under the year of the title', [['Budget 2024'], [], ['Channel', 'Jan', 'Feb.']], TWO],
  ['quarters', [['Channel', 'Q1 2024', 'Q2 2024']], 'B 2024-01 +3, C 2024-04 +3'],
  ['quarters of a fiscal year', [['Channel', 'FY25 Q1', 'FY25 Q2']], 'B 2024-04 +3, C 2024-07 +3'],
  ['months with their totals', [['Channel', 'Jan 2024', 'Feb 2024', 'Q1 2024', 'Q2 2024']], `${TWO}, E 2024-04 +3`],
  [
    'facts beside plans',
    [['', 'Jan 2024 Budget', 'Jan 2024 Actual', 'Feb 2024 Budget', 'Feb 2024 Actual']],
    'C 2024-01, E 2024-02',
  ],
  [
    'facts and plans under months',
    [
      ['', 'Jan 2024', '', 'Feb 2024', ''],
      ['', 'Plan', 'Actual', 'Plan', 'Actual'],
    ],
    'C 2024-01, E 2024-02',
  ],
  ['facts with a word and without', [['', 'Jan 2024 Actual', 'Feb 2024 Actual', 'Mar 2024']], `${TWO}, D 2024-03`],
  ['facts in several words', [['', 'Jan 2024 Cost (actual)', 'Feb 2024 Actual cost']], TWO],
  [
    'plans without a word beside facts with one, of other months, too',
    [['', 'Jan 2024 Actual', 'Feb 2024 Actual', 'Jan 2024', 'Feb 2024', 'Mar 2024']],
    TWO,
  ],
])('months across: %s', (_words, rows, found) => {
  expect(months(...rows)).toBe(found);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['one month', [['Channel', 'Jan 2024', 'Cost']]],
  ['months without a year', [['Channel', 'Jan', 'Feb']]],
  ['months between two years', [['Budget 2023/24: 2023, 2024'], ['Channel', 'Jan', 'Feb']]],
  ['one month twice', [['Channel', 'Jan 2024', 'Jan 2024', 'Feb 2024']]],
  ['one fact among plans without a word', [['Channel', 'Jan 2024 Actual', 'Jan 2024', 'Feb 2024']]],
  ['two facts for a month', [['Channel', 'Jan 2024 Actual', 'Jan 2024 Cost', 'Feb 2024 Actual']]],
  ['plans alone', [['Channel', 'Budget Jan 2024', 'Budget Feb 2024']]],
  ['days', [['Channel', '2024-01-01', '2024-01-02']]],
  ['names of people', [['Channel', 'May', 'June']]],
])('no months across: %s', (_words, rows) => {
  expect(months(...rows)).toBe('');
});
