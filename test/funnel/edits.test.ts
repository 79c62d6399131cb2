import fc from 'fast-check';
import { foundContent, writtenContent } from '../../src/funnel/cell-checks';
import { editsInFixed } from '../../src/funnel/edits';
import { formulaCell, textCell } from '../../src/funnel/sheet-cell';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { checksOf } from '../../src/funnel/tab-checks';
import type { Contents } from '../../src/funnel/tab-checks';
import type { CellValue } from '../../src/model/cell';

const serialOf = (instant: number): number => instant;

const asFound = (cells: readonly (readonly CellValue[])[]): Contents =>
  cells.map((row) => row.map((cell) => foundContent(cell, '', serialOf)));

describe('a cell holds what was written', () => {
  it.each<readonly [what: string, written: SheetCell, found: CellValue, formula: string, same: boolean]>([
    ['a number', 1 / 3, 0.333333333333333, '', true],
    ['a date', 45_000, new Date(45_000), '', true],
    ['a text', textCell('=1'), '=1', '', true],
    ['nothing', '', '', '', true],
    ['nothing but a space', '', ' ', '', true],
    ['a formula, however it is spelled', formulaCell('SUM(A1;B1)'), 7, '=SUM(A1,B1)', true],
    ['a stamp of another build', textCell('End of build 4'), 'End of build 3', '', true],
    ['the moment of another build', textCell('Build 4, 2 Jan 2026 10:40'), 'Build 3, 1 Jan 2026 09:00', '', true],
    ['another number', 3, 3.001, '', false],
    ['a text like the number', 3, '3', '', false],
    ['a yes', textCell('true'), true, '', false],
    ['a value in place of a formula', formulaCell('A1'), 7, '', false],
    ['a formula in place of a value', 7, 7, '=A1', false],
    ['words about a build', textCell('Build 4, 2 Jan 2026 10:40'), 'Build 4, ours', '', false],
  ])('or not: %s', (_what, written, found, formula, same) => {
    expect(foundContent(found, formula, serialOf) === writtenContent(written)).toBe(same);
  });
});

const ROWS: readonly (readonly SheetCell[])[] = [
  [textCell('Won'), 3, ''],
  [textCell('Lost'), 5, textCell('note')],
  ['', '', ''],
];

describe('what was typed over in a block of fixed rows', () => {
  const known = checksOf('funnel', ROWS);
  const wanted = asFound([
    ['Won', 4, ''],
    ['Lost', 5, 'note'],
    ['', '', ''],
  ]);
  const edits = (
    found: readonly (readonly CellValue[])[],
    rows = [0, 1, 2],
    checks: typeof known | undefined = known,
  ) => editsInFixed({ found: asFound(found), wanted, rows, known: checks }).map(({ row, column }) => [row, column]);

  it.each<readonly [what: string, found: readonly (readonly CellValue[])[], edits: unknown]>([
    [
      'nothing',
      [
        ['Won', 3, ''],
        ['Lost', 5, 'note'],
        ['', '', ''],
      ],
      [],
    ],
    [
      'a number',
      [
        ['Won', 9, ''],
        ['Lost', 5, 'note'],
        ['', '', ''],
      ],
      [[0, 1]],
    ],
    [
      'a blank cell and a blank row',
      [
        ['Won', 3, 'x'],
        ['Lost', 5, 'note'],
        ['', 'y', ''],
      ],
      [
        [0, 2],
        [2, 1],
      ],
    ],
    [
      'a cell that was cleared',
      [
        ['Won', '', ''],
        ['Lost', 5, ''],
        ['', '', ''],
      ],
      [],
    ],
    [
      'a cell that already holds what is to be written',
      [
        ['Won', 4, ''],
        ['Lost', 5, 'note'],
        ['', '', ''],
      ],
      [],
    ],
  ])('%s', (_what, found, told) => {
    expect(edits(found)).toEqual(told);
  });

  it('is everything in rows that were put between, whether or not the last write is known', () => {
    const found = [
      ['Won', 3, ''],
      ['ours', '', 1],
      ['Lost', 5, 'note'],
      ['', '', ''],
    ];
    expect(edits(found, [0, 2, 3])).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect(editsInFixed({ found: asFound(found), wanted: [], rows: [0, 2, 3], known: undefined })).toHaveLength(2);
  });

  it('is any cell that is changed to anything else', () => {
    const cell = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), cell, (row, column, typed) => {
        const found = asFound([
          ['Won', 3, ''],
          ['Lost', 5, 'note'],
          ['', '', ''],
        ]).map((cells) => [...cells]);
        const now = foundContent(typed, '', serialOf);
        const isSame = now === '' || now === found[row]?.[column] || now === wanted[row]?.[column];
        found[row]?.splice(column, 1, now);
        const told = editsInFixed({ found, wanted, rows: [0, 1, 2], known });
        return isSame || (told.length === 1 && told[0]?.row === row && told[0].column === column);
      }),
      // Two letters a cell leave one change in 4,096 unseen.
      { seed: 6, numRuns: 1000 },
    );
  });
});

test('what is agreed on the definitions tab may be typed over, and what stands beside it may not', () => {
  const row = (value: string, source: string, key: string): readonly SheetCell[] =>
    ['Name', value, '', '', source, '', '', '', '', key].map((text) => textCell(text));
  const checks = checksOf('definitions', [row('30', 'HubSpot', 'look_back_days'), row('3', 'a1b2', 'version')]);
  const again = checksOf('definitions', [row('45', 'HubSpot', 'look_back_days'), row('4', 'c3d4', 'version')]);
  expect(again).toEqual(checks);
  expect(checksOf('definitions', [row('30', 'ours', 'look_back_days')])).not.toEqual(checks.slice(0, 1));
  expect(checksOf('definitions', [row('3', '', '')])).not.toEqual(checksOf('definitions', [row('4', '', '')]));
});
