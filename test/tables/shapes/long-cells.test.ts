import type { Grid } from '../../../src/model/cell';
import { TABLE_IDS } from '../../../src/model/table-id';
import { readTable } from '../../../src/tables/read-table';
import { TABLES } from '../../../src/tables/registry';
import { READING } from './read';

/** As many characters as a cell holds. */
const MOST = 50_000;

const LONG: readonly string[] = [
  `a${' '.repeat(MOST)}b(3 records)`,
  `Account Name:${' '.repeat(MOST)}x\ny (3 records)`,
  `(1${' '.repeat(MOST)}`,
  `January 1, 2024 ${' - '.repeat(MOST / 3)}`,
  'Jan 1, 2024 - '.repeat(MOST / 14),
  `from ${'a '.repeat(MOST / 2)}2024-01-01`,
  `9${' '.repeat(MOST)}/10`,
  `FY${'2'.repeat(MOST)} Q3`,
];

const gridsOf = (long: string): readonly Grid[] => [
  [[long], ['Account Name', 'Stage', 'Created Date', 'Cost', 'Score'], [long], ['x', 'y', '2024-01-01', 5, long]],
  [
    ['Line', 'Jan 2024', 'Feb 2024', long],
    [long, long, long, long],
  ],
  [[long, long], ['Opportunity Name', 'Stage', 'Created Date'], [long], ['One', 'Open', '2024-01-01']],
];

test('cells as long as they can be cost little, wherever they stand', () => {
  let slowest = 0;
  for (const grid of LONG.flatMap(gridsOf)) {
    for (const id of TABLE_IDS) {
      const times = [0, 0].map(() => {
        const start = performance.now();
        readTable(TABLES[id], grid, READING);
        return performance.now() - start;
      });
      slowest = Math.max(slowest, Math.min(...times));
    }
  }
  expect(slowest).toBeLessThan(200);
});
