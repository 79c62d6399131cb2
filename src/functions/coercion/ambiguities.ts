/** What arguments an ambiguity is about: all, those of numbers, of dates, of words, or whole tables. */
export type AmbiguousKind = 'any' | 'number' | 'date' | 'word' | 'table';

/** What may be read in more than one way, and the one outcome that it has in every function and every country. */
export type Ambiguity = { readonly about: AmbiguousKind; readonly given: string; readonly outcome: string };

/** Every choice between two readings of an argument. The docs and the sidebar print them; each has rows in the tests. */
export const AMBIGUITIES = {
  blank: {
    about: 'any',
    given: 'A blank cell, spaces, or signs that are not drawn',
    outcome: 'no value: a blank, not 0',
  },
  leftOut: { about: 'any', given: 'An argument left out', outcome: 'a sentence that names it, unless it is optional' },
  failed: { about: 'any', given: 'A cell that shows an error or is loading', outcome: 'a sentence with its row' },
  oneCell: { about: 'any', given: 'A single cell beside a column', outcome: 'counts for every row' },
  sizes: { about: 'any', given: 'Ranges of different sizes', outcome: 'a sentence, even if one is a whole column' },
  several: {
    about: 'any',
    given: 'Several bad cells',
    outcome: 'a sentence on the first, with the number of other rows',
  },
  numberText: {
    about: 'number',
    given: 'Text that looks like a number, in any spelling or script, such as "1,234.50", "12%" or "$5"',
    outcome: 'a sentence: its meaning depends on the country',
  },
  placeholder: {
    about: 'number',
    given: 'A placeholder such as - or n/a',
    outcome: 'a sentence: only a blank is blank',
  },
  notNumber: { about: 'number', given: 'TRUE, FALSE, a date or a duration', outcome: 'a sentence: it is no number' },
  negative: { about: 'number', given: 'A number below zero', outcome: 'a sentence; a zero with a minus sign is 0' },
  percentPoints: { about: 'number', given: '80 where a share is needed', outcome: 'a sentence: 80% is 0.8' },
  zeroBase: { about: 'number', given: 'Zero to divide by', outcome: 'a blank: there is no value, which is not 0' },
  overWhole: {
    about: 'number',
    given: 'A part above its whole',
    outcome: 'a sentence; above it by no more than a rounding, it is the whole',
  },
  tooLarge: { about: 'number', given: 'A result that no cell can hold', outcome: 'a sentence' },
  heading: {
    about: 'number',
    given: 'A heading on top of numbers or dates',
    outcome: 'a sentence: begin one row lower',
  },
  dayOrder: {
    about: 'date',
    given: 'A date as text',
    outcome: 'read if it is written 2024-03-15, else a sentence: 03/04/2024 is another day elsewhere',
  },
  timeOfDay: {
    about: 'date',
    given: 'A time of day',
    outcome: 'dropped: whole calendar days count, in the time zone of the workbook',
  },
  yearAlone: {
    about: 'date',
    given: 'A year alone, such as 2024, or a fiscal month',
    outcome: 'a sentence: it is no day',
  },
  serial: { about: 'date', given: 'Any other number', outcome: 'the serial number of a day from 1900 to 9999' },
  backwards: { about: 'date', given: 'An end before its start', outcome: 'a sentence; the same day is 0 days' },
  spelling: {
    about: 'word',
    given: 'Case, width, accents, spaces, signs that are not drawn, and composed or decomposed letters',
    outcome: 'make no difference',
  },
  lookAlike: { about: 'word', given: 'Letters of two alphabets that look alike', outcome: 'are different letters' },
  numberName: { about: 'word', given: 'A number among words', outcome: 'the word that its digits are' },
  noCompany: { about: 'word', given: 'A placeholder or an address of free mail', outcome: 'names no account' },
  twice: { about: 'word', given: 'An account listed twice', outcome: 'counts once; the upper spelling comes back' },
  formula: { about: 'word', given: 'Text that begins like a formula', outcome: 'stays text' },
  unreadable: { about: 'table', given: 'A cell that cannot be read', outcome: 'passed over, and never taken for 0' },
  sameHeader: { about: 'table', given: 'The same header twice', outcome: 'the first one counts' },
  notRows: { about: 'table', given: 'Titles, totals, blank rows and the foot of an export', outcome: 'left out' },
  badSetting: {
    about: 'table',
    given: 'A setting that cannot be read',
    outcome: 'a sentence; its default does not slip in',
  },
} as const satisfies Readonly<Record<string, Ambiguity>>;

/** The name of an ambiguity. */
export type AmbiguityName = keyof typeof AMBIGUITIES;

/** The kind of an argument, by its type. */
const KIND_OF: readonly (readonly [type: string, kind: AmbiguousKind])[] = [
  ['number', 'number'],
  ['Date', 'date'],
  ['string', 'word'],
  ['*', 'table'],
];

/** The ambiguities of a function whose parameters have these types, as sentences. */
export function ambiguitiesOf(types: readonly string[]): readonly string[] {
  const kinds = KIND_OF.flatMap(([type, kind]) => (types.some((each) => each.includes(type)) ? [kind] : []));
  const all: readonly Ambiguity[] = Object.values(AMBIGUITIES);
  return all
    .filter(({ about }) => about === 'any' || kinds.includes(about))
    .map(({ given, outcome }) => `${given}: ${outcome}.`);
}
