import { isAmbiguous, onlyStyle, plainly, spanning } from '../../../src/tables/cells/two-readings';

const readings = (first: number, second: number) => ({ first, second, sure: false });

test.each<[number, number, boolean, 0 | 1 | undefined]>([
  [1, 2, true, undefined],
  [1, 1, false, undefined],
  [1, NaN, false, 0],
  [NaN, 1, false, 1],
  [NaN, NaN, false, undefined],
  [0, NaN, false, 0],
])('%d or %d is ambiguous: %s; its only style is %s', (first, second, ambiguous, style) => {
  expect(isAmbiguous(readings(first, second))).toBe(ambiguous);
  expect(onlyStyle(readings(first, second))).toBe(style);
});

test('what is said plainly, or for a span of months, is the same in both styles, and sure', () => {
  expect(plainly(7)).toEqual({ first: 7, second: 7, sure: true });
  expect(spanning(7, 3)).toEqual({ first: 7, second: 7, sure: true, months: 3 });
});
