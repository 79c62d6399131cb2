import { add, isSet, isWithin, numberAt, textAt } from '../../src/model/columns';

test('a number beyond the end of a column is not known, a text is blank', () => {
  expect([numberAt(Float64Array.of(0, 5), 0), numberAt(Float64Array.of(0, 5), 1)]).toEqual([0, 5]);
  expect(numberAt(Float64Array.of(5), 1)).toBeNaN();
  expect([textAt(['a', 'b'], 1), textAt(['a'], 1)]).toEqual(['b', '']);
});

test('adding changes one number of a column', () => {
  const column = Float64Array.of(1, 2, 3);
  add(column, 1, 0.5);
  add(column, 2, -3);
  expect([...column]).toEqual([1, 2.5, 0]);
});

test('a flag is set by 1 alone', () => {
  expect([0, 1, 2, NaN, -1].map((flag) => isSet(Float64Array.of(flag), 0))).toEqual([false, true, false, false, false]);
  expect(isSet(Float64Array.of(1), 1)).toBe(false);
});

test.each<[number, boolean]>([
  [0, false],
  [1, true],
  [2, true],
  [3, true],
  [4, false],
  [NaN, false],
])('%d within 1 and 3: %s', (value, expected) => {
  expect(isWithin(value, 1, 3)).toBe(expected);
});
