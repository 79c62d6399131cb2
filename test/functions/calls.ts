import fc from 'fast-check';
// What is read when the first cell asks for it is read with the tests, or it would count as a part of the first one.
import '../../src/functions/on-lists';
import { callFunction } from '../../src/functions/call-function';
import { calendarIn } from '../../src/model/day';
import type { FunctionParameter } from '../../src/functions/function-definition';
import { FUNCTIONS } from '../../src/functions/registry';
import { runs } from '../support/laws';

/** How laws are tried. */
export const run = { seed: 7, numRuns: runs(200) };

const blank = fc.constantFrom<unknown>('', null, ' ', '\u00a0', '\u200b');
const word = fc.stringMatching(/^[a-z]{1,60}$/);
const broken = fc.constantFrom<unknown>(true, false, '#N/A', 'Loading...', NaN, Infinity);

/** What an argument can use, and what not. */
export type Cells = {
  readonly fine: unknown;
  readonly good: fc.Arbitrary<unknown>;
  readonly bad: fc.Arbitrary<unknown>;
};

const NUMBERS: Cells = {
  fine: 0.5,
  good: fc.oneof(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1e9, noNaN: true })),
  bad: fc.oneof(broken, word, fc.constantFrom<unknown>(new Date(0), '1,5', '12%', -1)),
};
const DATES: Cells = {
  fine: 45000,
  good: fc.oneof(
    fc.integer({ min: 2_101, max: 2_958_465 }),
    fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.constantFrom('2024-02-29', '2024-03-01T09:30:00Z'),
  ),
  bad: fc.oneof(broken, word, fc.constantFrom<unknown>(-1, 0.5, 2024, 20240315, '1/2/2024', new Date('1800-01-01'))),
};
const TEXTS: Cells = {
  fine: 'acme.com',
  good: fc.oneof(word, fc.constantFrom<unknown>('acme.com', 'cfo@beta.de', 'Acme Inc', 42)),
  bad: fc.oneof(broken, fc.constant(new Date(0))),
};
const TOUCHES: Cells = {
  fine: 'meeting',
  good: fc.constantFrom('meeting', 'Ad click', 'Page view', 'demo'),
  bad: fc.oneof(broken, fc.constantFrom<unknown>('nothing we know', -1, new Date(0))),
};
/** A table, so no list of single cells. */
export const WEIGHTS: Cells = { fine: '', good: blank, bad: TOUCHES.bad };

/** The cells of an argument. */
export function cellsOf({ name, type }: FunctionParameter): Cells {
  if (name === 'types') return TOUCHES;
  if (name === 'weights') return WEIGHTS;
  if (type.includes('Date')) return DATES;
  return type.includes('number') ? NUMBERS : TEXTS;
}

/** Cells with a blank now and then. */
export const orBlank = (cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: blank });
/** Cells of every kind, and nothing at all. */
export const anythingFor = ({ good, bad }: Cells): fc.Arbitrary<unknown> =>
  fc.oneof(orBlank(good), bad, fc.string({ unit: 'binary' }), fc.constant(undefined));

const gmt = calendarIn('Etc/GMT');

/** A call in a workbook at home in Greenwich. */
export const call = (name: string, args: readonly unknown[]): unknown => callFunction(name, args, () => gmt);

/** A call's result, or the sentence it ends with. */
export function outcome(name: string, args: readonly unknown[]): { result: unknown } | { sentence: string } {
  try {
    return { result: call(name, args) };
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.constructor !== Error) throw thrown;
    return { sentence: thrown.message };
  }
}

/** Functions that read all arguments as lists and give one value. */
export const OF_LISTS = FUNCTIONS.filter(({ parameters }) => parameters.every(({ list }) => list === true));
/** Functions that give cells for cells. */
export const OF_CELLS = FUNCTIONS.filter((definition) => !OF_LISTS.includes(definition));

/** A column of cells. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** The sentence that a call ends with. */
export function sentence(name: string, args: readonly unknown[]): string {
  const ended = outcome(name, args);
  return 'sentence' in ended ? ended.sentence : `no sentence but ${JSON.stringify(ended.result)}`;
}

/** What a text is told where a number is needed. */
export const isText = 'is text, and a number is needed. Type it as a number, or leave the cell blank.';
