import { isoDay } from '../../../src/model/day';
import { isFiscalQuarter, readQuarter } from '../../../src/tables/cells/quarter-text';

/** The first day of the quarter, of a fiscal year that begins in a month. */
function firstDay(text: string, start?: number): string | undefined {
  const found = readQuarter(text, start === undefined ? undefined : () => start);
  if (found === undefined) return undefined;
  expect(found).toEqual({ first: found.first, second: found.first, sure: true, months: 3 });
  return isoDay(found.first);
}

describe('a quarter of the calendar year', () => {
  test.each([
    ...['Q3-2026', 'Q3 2026', 'q3 26', 'Q3/26', "Q3 '26", 'Q3-26', 'Q 3 2026', 'Q32026', 'C3 2026', 'Çeyrek 3 2026'],
    ...[
      'Quarter 3 2026',
      'Robo 3 2026',
      'الربع 3 2026',
      '2026-Q3',
      '2026 Q3',
      '2026/Q3',
      '2026Q3',
      '2026 Q 3',
      '2026 C3',
    ],
    ...[
      '2026年第3季度',
      '2026 第 3季度',
      '2026年 第3',
      '3Q26',
      '3Q2026',
      '3 Q 2026',
      "3q'26",
      '3Q-26',
      'Ｑ３ ２０２６',
      'Q3  -  2026',
    ],
  ])('%s is the third of 2026', (text) => {
    expect(firstDay(text)).toBe('2026-07-01');
  });

  test.each([
    ['Q1 2024', '2024-01-01'],
    ['Q2 2024', '2024-04-01'],
    ['Q4 69', '2069-10-01'],
    ['Q4 70', '1970-10-01'],
  ])('%s begins on %s', (text, expected) => {
    expect(firstDay(text)).toBe(expected);
  });

  test.each([
    ...['', '3', '2026', '3 2026', 'Q3', 'Q0 2026', 'Q5 2026', 'Q3 202', 'Q3 20266', 'Q3 2', 'xQ3 2026', 'Q3 2026 x'],
    ...['2026 Q5', '26 Q3', '02026 Q3', '2026 Q33', 'x2026 Q3', '5Q26', '03Q26', '3Q', '3Q265', '3Qx26', 'QQ3 2026'],
    ...['2026年第3季度x', '2026,Q3', 'Q3:2026', 'R3 2026', 'quarters 3 2026', 'Q3 1899'],
  ])('"%s" is none', (text) => {
    expect(firstDay(text)).toBeUndefined();
  });
});

describe('a quarter of the fiscal year', () => {
  const THIRD_OF_2024 = [
    ...['FY24 Q3', 'FY2024 Q3', 'FY 2024-Q3', 'FY2024, Q3', 'FY2024/Q3', 'fy24q3', 'FY24 FQ3', 'FY24 Q 3'],
    ...['FY2023/24-Q3', 'FY 2023/24 Q3', 'FY2023-2024 Q3', 'FY23/24 Q3', 'FY2023 / 2024 Q3'],
    ...['Q3 FY2024', 'Q3 FY24', 'Q3-FY24', 'Q 3 FY 24', 'Q3, FY24', "Q3'FY24", 'Q3/FY24', 'Q3FY24', 'FQ3 FY24'],
    ...[
      'FQ3-2024',
      'FQ3 24',
      'FQ 3/2024',
      "FQ3'24",
      'FQ32024',
      'FQ3, 2024',
      'Q3 FY2023/24',
      'Q3 FY2023 - 2024',
      'FQ3 2023/24',
    ],
    ...['2024 FQ3', '2024FQ3', '2024-FQ3', '2024/FQ 3'],
  ];

  test.each(THIRD_OF_2024)('%s begins where the fiscal year says so', (text) => {
    expect(isFiscalQuarter(text)).toBe(true);
    expect([1, 2, 7, 10].map((start) => firstDay(text, start))).toEqual([
      ...['2024-07-01', '2023-08-01', '2024-01-01', '2024-04-01'],
    ]);
  });

  test('is named after the year in which the fiscal year ends', () => {
    expect([1, 2, 3, 4].map((quarter) => firstDay(`FY2024 Q${String(quarter)}`, 4))).toEqual([
      ...['2023-04-01', '2023-07-01', '2023-10-01', '2024-01-01'],
    ]);
    expect(firstDay('FY2024 Q1', 12)).toBe('2023-12-01');
    expect(firstDay('FY2024 Q4', 12)).toBe('2024-09-01');
  });

  test('is none where nobody knows when the fiscal year begins', () => {
    expect(firstDay('FY24 Q3')).toBeUndefined();
    expect(readQuarter('FY24 Q3', () => undefined)).toBeUndefined();
  });

  test('asks for the beginning only where the text needs it', () => {
    const asked: string[] = [];
    for (const text of ['Q3 2026', '2026-03-01', 'soon', 'FY24', 'FY24 Q3']) {
      readQuarter(text, () => {
        asked.push(text);
        return 1;
      });
    }
    expect(asked).toEqual(['FY24 Q3']);
  });

  test.each([
    ...['', 'FY24', 'FQ3', 'FY24 Q5', 'FY24 Q0', 'FY2 Q3', 'FY245 Q3', 'xFY24 Q3', 'FY24 Q3x', 'FY24 Q33', 'FY24x Q3'],
    ...[
      'FYx/24 Q3',
      'Q3 FY',
      'Q5 FY24',
      'Q3 FY2',
      'xQ3 FY24',
      'Q3 FY24x',
      'FQ5 2024',
      'FQ3x2024',
      'Q3 FYx/24',
      'FQ3 245',
    ],
    ...['24 FQ3', '2024 FQ5', 'x2024 FQ3', '2024 FQ3x', '2024 FQ33', '2024xFQ3', 'Q3 2024', '2024 Q3', 'February 3'],
    ...['FY24 Q3' + ' '.repeat(18), 'FY1/24 Q3', 'FY20231/24 Q3', 'FY2023x24 Q3', 'Q3 FY1/24', 'Q3 FY2023x24'],
  ])('"%s" is none', (text) => {
    expect(isFiscalQuarter(text)).toBe(false);
  });

  test('is no longer than twenty-four characters', () => {
    expect(isFiscalQuarter(`FY24 Q3${' '.repeat(17)}`)).toBe(true);
    expect(isFiscalQuarter(`FY24 Q3${' '.repeat(18)}`)).toBe(false);
  });
});
