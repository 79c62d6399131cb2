import { callFunction } from '../../src/functions/call-function';
import { column, sentence } from './calls';

const noDate = 'is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.';

describe('a date given to a function', () => {
  test.each<[string, unknown[], number]>([
    ['is read from the first day to the last', ['1900-01-01', '9999-12-31'], 2_958_463],
    ['is read as a serial number from the first day to the last', [2, 2_958_465], 2_958_463],
    ['is a day in 1905 by the serial number before those that are years, and after them', [1899, 2101], 202],
    ['counts from its own midnight', [45_000.99, 45_001], 1],
  ])('%s', (_, args, days) => {
    expect(callFunction('ABM_DAYS', args)).toBe(days);
  });

  test.each<[string, unknown, string]>([
    ['a day before the first', 1, `1 ${noDate}`],
    ['a day after the last', 2_958_466, `2958466 ${noDate}`],
    ['the first number that is a year', 1900, `1900 ${noDate}`],
    ['the last number that is a year', 2100, `2100 ${noDate}`],
    ['a tick box', true, `TRUE ${noDate}`],
    ['a date that is none', new Date(NaN), `this date or time ${noDate}`],
    ['a cell that failed', '#REF!', 'the cell shows #REF!. Repair the formula in that cell first.'],
    ['a number that failed', NaN, 'the cell shows no usable value. Repair the formula in that cell first.'],
    ['a cell that loads', 'Loading...', 'the cell is still loading. Wait until it shows its value.'],
  ])('is refused when it is %s', (_, start, words) => {
    expect(sentence('ABM_DAYS', [start, 45_000])).toBe(`start: ${words}`);
  });

  test('is refused as a text below other texts, which is no heading', () => {
    expect(sentence('ABM_DAYS', [column('soon', 'later'), 45_000])).toBe(
      `start, row 1: "soon" ${noDate} 1 more row needs a look, too.`,
    );
  });

  test.each(['16/10/2025', 'Oct 16, 2025', '١٦/١٠/٢٠٢٥'])(
    'is refused as a text above dates, which is no heading: %s',
    (text) => {
      expect(sentence('ABM_DAYS', [column(text, 45_000), 45_000])).toBe(`start, row 1: "${text}" ${noDate}`);
    },
  );

  test('is answered with a sentence where no time zone is known', () => {
    const day = new Date('2024-03-15T00:00:00Z');
    expect(() => callFunction('ABM_DAYS', [day, 45_456])).toThrow(
      'start: the day of a date cell could not be told just now. Change any cell of the range to calculate again.',
    );
  });
});
