import fc from 'fast-check';
import { CELLS_A_CALL, runsOf } from '../../src/sheets/column-runs';

describe('columns that are read', () => {
  it.each([
    ['few rows are read across any gap', [0, 9], 1000, 9, [[0, 9]]],
    [
      'a gap in many rows is passed over',
      [0, 4, 5, 9],
      20_000,
      9,
      [
        [0, 0],
        [4, 5],
        [9, 9],
      ],
    ],
    [
      'a gap is read along where a call costs more',
      [0, 2, 9],
      8000,
      9,
      [
        [0, 2],
        [9, 9],
      ],
    ],
    [
      'the widest gaps are passed over where calls are few',
      [0, 3, 9, 12],
      100_000,
      2,
      [
        [0, 3],
        [9, 12],
      ],
    ],
    [
      'no order is needed',
      [9, 0, 9],
      100_000,
      9,
      [
        [0, 0],
        [9, 9],
      ],
    ],
    ['one run is one call', [3], 100_000, 1, [[3, 3]]],
  ])('%s', (_title, columns, rows, most, expected) => {
    expect(runsOf(columns, rows, most).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it('stand in runs apart from each other, as many as may be, and every gap saves more than a call', () => {
    const columns = fc.array(fc.nat(80), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 8 }), (some, rows, most) => {
        const runs = runsOf(some, rows, most);
        expect(runs.length).toBeLessThanOrEqual(most);
        for (const column of some)
          expect(runs.filter(({ from, to }) => from <= column && column <= to)).toHaveLength(1);
        runs.slice(1).forEach(({ from }, place) => {
          expect((from - (runs[place]?.to ?? NaN) - 1) * rows).toBeGreaterThan(CELLS_A_CALL);
        });
        for (const { from, to } of runs) expect([some.includes(from), some.includes(to)]).toEqual([true, true]);
      }),
    );
  });
});
