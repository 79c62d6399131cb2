import { AMBIGUITIES, type AmbiguityName } from '../../src/functions/coercion/ambiguities';
import { functionReference } from '../../tools/build/sidebar';
import { functionsPage } from '../../tools/docs-functions';
import { CALLS } from './families';

/** The rows of the catalogue that hold each ambiguity to its outcome, by what they say is given. */
const ROWS: Readonly<Record<AmbiguityName, readonly string[]>> = {
  blank: ['a blank cell', 'spaces', 'a sign without width', 'nothing but blank rows'],
  leftOut: ['an argument left out at the end', 'a blank margin, which counts as 100%'],
  failed: ['#N/A', 'a cell that loads', 'failed cells in a column'],
  oneCell: ['a single base beside a column', 'a range of one cell beside a column'],
  sizes: ['columns of two lengths', 'a long column beside a part of one'],
  several: ['failed cells in a column', 'a long column of bad cells'],
  numberText: ['English thousands', 'German thousands', 'Persian digits', '80% as text', 'dollars'],
  placeholder: ['a hyphen', 'n/a'],
  notNumber: ['a tick for a number', 'a date for a number', 'a duration for the days of a cycle'],
  negative: ['a number below zero', 'zero with a minus sign'],
  percentPoints: ['a margin of 80 instead of 80%', 'a win rate of 25 instead of 25%'],
  zeroBase: ['nothing of nothing', 'a cost of no customers', 'zero bases in a column'],
  overWhole: ['a part above its whole', 'a part above its whole by a rounding'],
  tooLarge: ['the largest number twice', 'values whose sum is too large'],
  heading: ['a heading on top of numbers', 'a heading on top of dates'],
  dayOrder: ['day, month, year, which another country reads otherwise', '29 February of a leap year'],
  timeOfDay: ['days with a time, of which the days count', 'a cell beside a text, in a zone that is far ahead'],
  yearAlone: ['a year alone', 'a fiscal month, which is no day'],
  serial: ['the same day', 'a serial number after the last day'],
  backwards: ['an end before its start', 'the same day'],
  spelling: ['capitals', 'full-width letters', 'an accent as one sign and as two', 'signs without width'],
  lookAlike: ['a Cyrillic a, which is another letter', 'a Greek o in a domain'],
  numberName: ['a number as a name'],
  noCompany: ['free mail, which names no company', 'a hyphen for an account'],
  twice: ['one account in four spellings', 'the same accounts listed twice'],
  formula: ['a formula as a name', 'a listed spelling like a formula, which comes back as text'],
  unreadable: ['an amount that failed', 'an amount that is a tick'],
  sameHeader: ['the same header twice'],
  notRows: ['a title and its date above the header', 'a total below the rows', 'the foot of an export'],
  badSetting: ['a threshold in words', 'settings of which one is missing'],
};

const titles = new Set(CALLS.flatMap(({ rows }) => rows.map(([given]) => given)));

test.each(Object.entries(ROWS))('%s has its rows in the catalogue', (_name, rows) => {
  expect(rows.filter((row) => !titles.has(row))).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

test('each is printed on the page of the functions and in the reference of the sidebar', () => {
  const [page, reference] = [functionsPage(), functionReference()];
  for (const { given, outcome } of Object.values(AMBIGUITIES)) {
    expect(page).toContain(`| ${given} | ${outcome} |`);
    expect(reference).toContain(JSON.stringify(`${given}: ${outcome}.`).slice(1, -1));
  }
});
