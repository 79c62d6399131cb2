import { runInNewContext } from 'node:vm';
import { gridOf, isBlank } from '../../src/model/cell';

describe('a blank cell', () => {
  test.each<[unknown]>([[''], [' '], ['\u00a0\t\n'], [null], [undefined]])('is %j', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  test.each<[unknown]>([['0'], [' x '], [0], [NaN], [false], [new Date(0)], [[]]])('is not %j', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('cells as they arrive', () => {
  const foreignDate: unknown = runInNewContext('new Date(86400000)');

  test('stay the very same when a sheet could hold every one of them', () => {
    const cells = [
      ['text', 1.5, true],
      ['', new Date(0), foreignDate],
    ];
    expect(gridOf(cells)).toBe(cells);
    expect(gridOf([])).toEqual([]);
  });

  test('are blank where they hold what no sheet can', () => {
    const strange = [null, undefined, {}, [], Symbol('x'), () => 1, 1n, { [Symbol.toStringTag]: 'Dates' }];
    expect(gridOf([['kept', ...strange], [false]])).toEqual([['kept', ...strange.map(() => '')], [false]]);
  });
});
