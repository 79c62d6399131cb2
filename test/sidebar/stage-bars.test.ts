import { barLengths } from '../../sidebar/stage-bars';

const lengths = (...accounts: readonly string[]): readonly number[] =>
  barLengths(accounts.map((text) => ({ id: text, name: text, accounts: text, conversion: '' })));

describe('the bars of the stages', () => {
  test.each([
    ['the longest is whole', ['60', '30', '15'], [1, 0.5, 0.25]],
    ['the first number of “3 of 4” counts', ['4', '3 of 4'], [1, 0.75]],
    ['digits may be grouped in any way', ['1,200', '1.200', '1 200', '1’200', '600'], [1, 1, 1, 1 / 1200, 0.5]],
    ['a stage without a number has none', ['8', 'n/a', ''], [1, 0, 0]],
    ['no accounts at all, no bars', ['0', 'n/a'], [0, 0]],
    ['no stages, no bars', [], []],
  ])('%s', (_, accounts, bars) => {
    expect(lengths(...accounts)).toEqual(bars);
  });
});
