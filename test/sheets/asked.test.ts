import { asked } from '../../src/sheets/asked';

test.each([
  ['an answer', () => 'Europe/Istanbul', 'Europe/Istanbul'],
  ['a blank answer', () => undefined, undefined],
])('asks once for %s, and not before it is needed', (_, ask, answer) => {
  let times = 0;
  const zone = asked(() => {
    times++;
    return ask();
  });
  expect(times).toBe(0);
  expect([zone(), zone(), times]).toEqual([answer, answer, 1]);
});

test('asks once what is refused, and refuses each time', () => {
  let times = 0;
  const zone = asked(() => {
    times++;
    throw new Error('Service error: Spreadsheets');
  });
  expect(zone).toThrow('Service error');
  expect(zone).toThrow('Service error');
  expect(times).toBe(1);
});
