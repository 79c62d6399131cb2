import { BUILD_WORDS } from '../../src/messages/build-words';
import { READING_SENTENCES } from '../../src/messages/reading-words';
import { inOwnWords } from '../../workbench/cli/own-words';

const FOUND = { received: '03/04/2025', about: 'Close Date', count: 2, options: '2025-03-04; 2025-04-03' };
const ELSEWHERE = /File, Settings|card of the table/;

test('every way out that leads through a spreadsheet has one on the command line in its place', () => {
  const fixes = Object.entries(READING_SENTENCES).map(([code, sentence]) => [code, sentence(FOUND).fix] as const);
  const told = fixes.filter(([, fix]) => ELSEWHERE.test(fix)).map(([code, fix]) => [code, inOwnWords(fix, true)]);

  expect(Object.fromEntries(told)).toEqual({
    'ambiguous-number': 'Type numbers, or name their country with --locale.',
    'ambiguous-date': 'Type them as 2025-03-04, or name their country with --locale.',
    'months-across': 'If that is not so, head one column Date and one Amount.',
    'number-by-column': 'If not, type numbers.',
    'date-by-column': 'If not, type dates such as 2024-12-31.',
    'date-by-locale': 'If not, name the country of the files with --locale.',
    'number-by-locale': 'If not, name the country of the files with --locale.',
    'date-turned': 'If so, name the country of the files with --locale.',
    'number-turned': 'If so, name the country of the files with --locale.',
  });
});

test('a file with numbers in it is to be imported again', () => {
  const { fix } = READING_SENTENCES['number-turned'](FOUND);
  expect(inOwnWords(fix, false)).toBe('If so, set the locale in File, Settings, and import again.');
});

test('the country of a sign that several use is an option', () => {
  expect(inOwnWords(BUILD_WORDS.sharedSign('$', 'USD'), true)).toMatch(
    / If they are in another one, name its country with --locale\.$/,
  );
});
