import { builtAtWords } from '../../src/sheets/built-at';

describe('the moment of a build in words', () => {
  it.each([
    [46349, '23 Nov 2026 00:00'],
    [46349 + 10 / 24 + 40 / 1440, '23 Nov 2026 10:40'],
    [46349 + 23 / 24 + 59.99 / 1440, '23 Nov 2026 23:59'],
  ])('%d is %s', (serial, words) => {
    expect(builtAtWords(serial)).toBe(words);
  });
});
