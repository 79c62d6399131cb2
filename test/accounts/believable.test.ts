import { believableBook } from '../../samples/believable';
import { METRICS } from '../../src/metrics/registry';
import { buildFrom, kpi, YEAR } from '../support/core';

const ids = new Set(METRICS.map(({ id }) => id));

describe.each([1, 2, 3, 4, 5, 99])('the believable workbook of seed %i', (seed) => {
  const { book, answers } = believableBook(seed);
  const core = buildFrom(book, YEAR);

  test.each(Object.entries(answers).filter(([id]) => ids.has(id)))(
    '%s is %d, as its generator counted',
    (id, answer) => {
      expect(kpi(core, id)).toBeCloseTo(answer, 6);
    },
  );

  test('is clean: every row is used', () => {
    expect(core.built.health.map(({ given, used }) => used - given)).toEqual(core.built.health.map(() => 0));
  });
});
