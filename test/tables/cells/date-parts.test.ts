import { datePartsOf } from '../../../src/tables/cells/date-parts';
import type { DateParts } from '../../../src/tables/cells/date-parts';
import { fullYear, readParts, twoOrders } from '../../../src/tables/cells/parts-day';
import { isoDay } from '../../../src/model/day';

const named = (month: number, place: number, persian = false): DateParts['named'] => ({ month, persian, place });

describe('the parts of a date text', () => {
  test.each<[string, readonly string[], DateParts['named'], dotted: boolean, tied: boolean]>([
    ['', [], undefined, false, false],
    ['2024/3/5', ['2024', '3', '5'], undefined, false, false],
    ["5'3-2024, ", ['5', '3', '2024'], undefined, false, false],
    ['1.3.2024', ['1', '3', '2024'], undefined, true, false],
    ['1. 3. 2024.', ['1', '3', '2024'], undefined, true, false],
    ['1.3-2024', ['1', '3', '2024'], undefined, false, false],
    ['5 March 2024', ['5', '2024'], named(3, 1), false, false],
    ['March 5th, 2024', ['5', '2024'], named(3, 0), false, false],
    ['1st 2nd 3rd 4er 5º 6.º 7ª', ['1', '2', '3', '4', '5', '6', '7'], undefined, false, false],
    ['Mar-24', ['24'], named(3, 0), false, true],
    ["Mar '24", ['24'], named(3, 0), false, true],
    ['24-Mar 5', ['24', '5'], named(3, 1), false, false],
    ['Mar-24 5', ['24', '5'], named(3, 0), false, false],
    ['5/1.3.2024', ['5', '1', '3', '2024'], undefined, false, false],
    ['1.3.2024/5', ['1', '3', '2024', '5'], undefined, false, false],
    ['the 5 of March', ['5'], named(3, 1), false, false],
    ['1402 اسفند 15', ['1402', '15'], named(12, 1, true), false, false],
    ['2024年3月5日', ['2024', '3', '5'], undefined, false, true],
    ['2024年03月05日星期二', ['2024', '03', '05'], undefined, false, true],
    ['2024年十二月5号周二', ['2024', '12', '5'], undefined, false, true],
    ['2024年十月', ['2024', '10'], undefined, false, true],
    ['3月5日', ['3', '5'], undefined, false, true],
  ])('%s', (text, numbers, month, dotted, tied) => {
    expect(datePartsOf(text)).toEqual({ numbers, named: month, dotted, tied });
  });

  test.each([
    ...[
      '5 soon 2024',
      '5 March April',
      '5+March',
      '5:March',
      'March_5',
      '5 March 2024!',
      '5thx March',
      'x5',
      '5 bananas',
      '5er2 March',
    ],
    ...['2024年x月'],
  ])('"%s" is more than a date', (text) => {
    expect(datePartsOf(text)).toBeUndefined();
  });
});

test('a month that is named in Chinese is one of twelve', () => {
  const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
  expect(names.map((name) => datePartsOf(`2024年${name}月5日`)?.numbers[1])).toEqual(
    names.map((_, index) => String(index + 1)),
  );
});

describe('the day of some parts', () => {
  const read = (numbers: readonly string[], month?: DateParts['named'], tied = false, dotted = false) => {
    const found = readParts({ numbers, named: month, dotted, tied });
    if (found === undefined) return undefined;
    const [first, second] = [found.first, found.second].map((day) => (Number.isNaN(day) ? '' : isoDay(day)));
    return [first === second ? first : `${String(first)} or ${String(second)}`, found.months ?? 'day', found.sure];
  };

  test.each<[readonly string[], string, number | string]>([
    [['2024', '3', '5'], '2024-03-05', 'day'],
    [['2024', '3'], '2024-03-01', 1],
    [['03', '2024'], '2024-03-01', 1],
    [['1402', '12', '15'], '2024-03-05', 'day'],
    [['3', '4', '24'], '2024-04-03 or 2024-03-04', 'day'],
    [['16', '10', '2025'], '2025-10-16 or ', 'day'],
  ])('%j is %s', (numbers, expected, months) => {
    expect(read(numbers)).toEqual([expected, months, true]);
  });

  test.each<[readonly string[], DateParts['named'], string, number | string]>([
    [['2024'], named(3, 0), '2024-03-01', 1],
    [['2024'], named(3, 1), '2024-03-01', 1],
    [['5', '2024'], named(3, 1), '2024-03-05', 'day'],
    [['5', '24'], named(3, 0), '2024-03-05', 'day'],
    [['2024', '5'], named(3, 0), '2024-03-05', 'day'],
    [['1402', '15'], named(12, 1, true), '2024-03-05', 'day'],
  ])('%j with the month %j is %s', (numbers, month, expected, months) => {
    expect(read(numbers, month)).toEqual([expected, months, true]);
  });

  test('of a month and a year of two digits counts where they are tied', () => {
    expect(read(['24'], named(3, 0), true)).toEqual(['2024-03-01', 1, true]);
    expect(read(['24'], named(3, 0))).toBeUndefined();
    expect(read(['24'], named(3, 1), true)).toBeUndefined();
    expect(read(['2'], named(3, 0), true)).toBeUndefined();
    expect(read(['242'], named(3, 0), true)).toBeUndefined();
  });

  test.each<[readonly string[]]>([
    [[]],
    [['2024']],
    [['3', '5']],
    [['2024', '123']],
    [['123', '2024']],
    [['2024', '2024']],
    [['2024', '3', '123']],
    [['2024', '3', '5', '1']],
    [['12024', '3', '5']],
    [['123', '3', '2024']],
    [['1', '3', '2024', '5']],
    [['1', '3', '202']],
    [['1', '3', '20245']],
    [['2024', '13', '1']],
  ])('%j is none', (numbers) => {
    expect(read(numbers)).toBeUndefined();
  });

  test.each<[readonly string[], DateParts['named']]>([
    [[], named(3, 0)],
    [['2024', '123'], named(3, 0)],
    [['2024', '1', '1'], named(3, 0)],
    [['12024', '1'], named(3, 0)],
    [['123', '2024'], named(3, 0)],
    [['1', '202'], named(3, 0)],
    [['1', '24', '1'], named(3, 0)],
    [['5', '1402'], named(3, 0)],
    [['5', '2024'], named(12, 0, true)],
  ])('%j with the month %j is none', (numbers, month) => {
    expect(read(numbers, month)).toBeUndefined();
  });

  test('between full stops has the day first wherever that is a day', () => {
    expect(read(['3', '4', '2024'], undefined, false, true)).toEqual(['2024-04-03 or ', 'day', true]);
    expect(read(['10', '16', '2025'], undefined, false, true)).toEqual([' or 2025-10-16', 'day', true]);
  });

  test('is none of no parts', () => {
    expect(readParts(undefined)).toBeUndefined();
    expect(twoOrders('13', '13', '2024', false)).toBeUndefined();
  });
});

test('a year of two digits is one from 1970 to 2069', () => {
  expect(['69', '70', '00', '99', '2024', '1069'].map(fullYear)).toEqual([2069, 1970, 2000, 1999, 2024, 1069]);
});
