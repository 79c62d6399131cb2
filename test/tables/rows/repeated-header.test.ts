import type { Grid } from '../../../src/model/cell';
import type { TableId } from '../../../src/model/table-id';
import { tableIn } from '../../support/core';

const HEAD = ['Account', 'Stage', 'Created Date', 'Notes'];
const ROW = ['Acme', 'Open', '2024-02-01', ''];

/** The rows of the sheet that are used, and the reasons why others are not. */
function rowsOf(id: TableId, grid: Grid): readonly [used: number[], leftOut: string[]] {
  const { rowNumbers, leftOut } = tableIn(id, grid);
  return [[...rowNumbers], [...leftOut.keys()]];
}

describe('a header that comes again', () => {
  test.each<[string, TableId, Grid, readonly number[], readonly string[]]>([
    ['as it stands', 'opportunities', [HEAD, ROW, HEAD], [2], ['repeated-header']],
    [
      'without a column that has no use',
      'opportunities',
      [HEAD, ROW, [...HEAD.slice(0, 3), ' ']],
      [2],
      ['repeated-header'],
    ],
    ['is none with another text there', 'opportunities', [HEAD, ROW, [...HEAD.slice(0, 3), 'Seen']], [2, 3], []],
    [
      'is none without a used column',
      'opportunities',
      [HEAD, ROW, ['Account', '', 'Created Date', 'Notes']],
      [2, 3],
      [],
    ],
    [
      'as it stands, where two columns alone have a use',
      'contacts',
      [
        ['Email', 'Account', 'Notes'],
        ['a@acme.com', 'Acme', ''],
        ['Email', 'Account', ''],
      ],
      [2],
      ['repeated-header'],
    ],
    [
      'as it stands, where one column alone has a use',
      'accounts',
      [
        ['Account', 'Notes'],
        ['Acme', ''],
        ['Account', 'Notes'],
      ],
      [2],
      ['repeated-header'],
    ],
    [
      'is none where one column alone has a use',
      'accounts',
      [
        ['Account', 'Notes'],
        ['Account', ''],
      ],
      [2],
      [],
    ],
  ])('%s', (_title, id, grid, used, leftOut) => {
    expect(rowsOf(id, grid)).toEqual([used, leftOut]);
  });
});
