import { nearestNames } from '../../src/sheets/nearest-names';

const NAMES = ['period_start', 'period_end', 'as_of', 'split', 'engagement_threshold', 'margin'];

describe('names close to a mistyped one', () => {
  it.each([
    ['periodstart', 'period_start'],
    ['AS OF', 'as_of'],
    ['threshold', 'engagement_threshold'],
    ['', 'as_of'],
  ])('"%s" may mean %s', (typed, first) => {
    expect(nearestNames(typed, NAMES)).toContain(first);
    expect(nearestNames(typed, NAMES)).toHaveLength(3);
  });
});
