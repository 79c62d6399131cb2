import { barLengths } from '../../sidebar/stage-bars';

const lengths = (...counts: readonly (number | null)[]): readonly number[] =>
  barLengths(
    counts.map((count, at) => ({ id: String(at), name: '', accounts: '', conversion: '', count, share: null })),
  );

describe('the bars of the stages', () => {
  test.each<[string, (number | null)[], number[]]>([
    ['the longest is whole', [60, 30, 15], [1, 0.5, 0.25]],
    ['a stage without a number has none', [8, null], [1, 0]],
    ['no accounts at all, no bars', [0, null], [0, 0]],
    ['no stages, no bars', [], []],
  ])('%s', (_, counts, bars) => {
    expect(lengths(...counts)).toEqual(bars);
  });
});
