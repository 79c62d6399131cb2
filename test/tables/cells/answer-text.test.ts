import { answerOfDate, isLabelledAnswer, readAnswer } from '../../../src/tables/cells/answer-text';

describe('an answer from 0 to 10 beside its label', () => {
  test.each<[string, number]>([
    ['9/10', 9],
    ['10/10', 10],
    ['0 / 10', 0],
    ['9 out of 10', 9],
    ['9 OF 10', 9],
    ['9 von 10', 9],
    ['9 sur 10', 9],
    ['9 kati ya 10', 9],
    ['٩ من ١٠', 9],
    ['10 - Extremely likely', 10],
    ['10-Extremely likely', 10],
    ['0 (Not at all likely)', 0],
    ['9: very', 9],
    ['9 = very', 9],
    ['9. very', 9],
    ['10 Extremely likely', 10],
    ['8 likely', 8],
    ['10 – Sehr wahrscheinlich', 10],
    ['Extremely likely - 10', 10],
    ['Promoter (9)', 9],
    ['Promoter (10', 10],
    ['Promoter:9', 9],
    ['Promoter = 9', 9],
  ])('"%s" is %d', (text, expected) => {
    expect(readAnswer(text)).toBe(expected);
    expect(isLabelledAnswer(text)).toBe(true);
  });

  test.each([
    ...['', '9', '10', 'Promoter', '11/10', '9/11', '9/100', '19/10', 'x9/10', '9/10x', '9  out  of 10', '9 of ten'],
    ...['9 -', '9 - 10', '9 - very 10', '9 very', '9 + very', '9.5', '9 (10)', '11 - very', '99 - very', 'x 9 - very'],
    ...[
      'Promoter 9',
      'Promoter (11)',
      'Promoter (9) x',
      'Promoter (9))',
      'Level 2 - 9',
      '- 9',
      '(9)',
      'Promoter + 9',
      'x - 19',
    ],
    ...['9 likely 5', '9likely', '9 5 likely', '9 unsure'],
  ])('"%s" is none', (text) => {
    expect(readAnswer(text)).toBeUndefined();
    expect(isLabelledAnswer(text)).toBe(false);
  });

  test('is no longer than sixty characters', () => {
    const label = (length: number): string => `9 - ${'x'.repeat(length - 4)}`;
    expect([readAnswer(label(60)), readAnswer(label(61))]).toEqual([9, undefined]);
  });

  test.each([9, true, new Date(0)])('is a text, not %p', (cell) => {
    expect(isLabelledAnswer(cell)).toBe(false);
  });
});

test.each<[string, number | undefined]>([
  ['2024-09-10', 9],
  ['2024-01-10', 1],
  ['2024-10-10', 10],
  ['2024-10-09', 9],
  ['2024-10-01', 1],
  ['2024-10-11', undefined],
  ['2024-11-10', undefined],
  ['2024-12-10', undefined],
  ['2024-09-09', undefined],
  ['2024-11-09', undefined],
])('the day %s was %s of ten before a sheet made it a date', (day, expected) => {
  expect(answerOfDate(day)).toBe(expected);
});
