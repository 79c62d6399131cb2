import fc from 'fast-check';
import type { Book } from '../../samples/book';
import { diceFrom } from '../../samples/believable/dice';
import { DIALECTS } from '../../samples/dialects/all-dialects';
import type { Export } from '../../samples/dialects/dialect';
import { hasPlaceFor, listOf, writeExport } from '../../samples/dialects/write-export';
import { numbersOf } from '../../src/tables/table';
import type { Table } from '../../src/tables/table';
import { tablesOf } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';
import { expected, found } from './key';
import { asFarAsCarried, fold, readExport, sayings, tablesIn, tablesWith } from './read-exports';

const WORKBOOKS = 500;

/** Locales of workbooks. */
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'tr_TR', 'zh_CN'];

/** Each tab of a book in some dialect for it. */
function exportsOf(book: Book, seed: number): readonly Export[] {
  const dice = diceFrom(seed);
  const list = listOf(book.sheets['Accounts'] ?? []);
  return tablesIn(book).map((table) => {
    const sheet = book.sheets[table] ?? [];
    const [first, ...others] = DIALECTS.filter((one) => one.table === table && hasPlaceFor(one, sheet));
    if (first === undefined) throw new Error(`Nobody exports ${table}.`);
    return writeExport(dice.pick([first, ...others]), sheet, list, dice.between(0, 1_000_000));
  });
}

test('any workbook in any dialects says what it says when clean, and every planted row is listed', () => {
  let done = 0;
  const law = fc.property(anyCase, fc.nat(), fc.constantFrom(...LOCALES), ({ book, settings }, seed, locale) => {
    const exports = exportsOf(book, seed);
    // Which currency most rows have may change with rows told twice, so it is agreed.
    const agreed = { ...settings, currency: 'USD' };
    const wanted = fold(tablesOf(asFarAsCarried(book, exports)), agreed);
    const core = fold(tablesWith({}, exports, locale), agreed);
    expect(exports.map((one) => [one.vendor, found(core, one)])).toEqual(
      exports.map((one) => [one.vendor, expected(wanted, one)]),
    );
    expect(sayings(core)).toEqual(sayings(wanted));
    done++;
  });
  try {
    fc.assert(law, { ...LAW, numRuns: WORKBOOKS, endOnFailure: true });
  } finally {
    process.stdout.write(`round trip ${String(Math.min(done, WORKBOOKS))}/${String(WORKBOOKS)}\n`);
  }
}, 120_000);

test('without the answers a cell is read as with them or not at all, and what is not read is a question', () => {
  const law = fc.property(anyCase, fc.nat(), ({ book }, seed) => {
    for (const one of exportsOf(book, seed)) {
      const [answered, unanswered] = [readExport(one), readExport({ ...one, answers: new Map() })];
      const questions = unanswered.issues.filter(({ code }) => code.startsWith('ambiguous'));
      const open = [...answered.numbers].filter(([field, values]) => !isSame(values, unanswered.numbers.get(field)));
      expect([one.vendor, open.flatMap(([field]) => wrong(answered, unanswered, field))]).toEqual([one.vendor, []]);
      expect(questions.length).toBe(open.length);
    }
  });
  fc.assert(law, { ...LAW, numRuns: 60, endOnFailure: true });
});

function isSame(values: Float64Array, others: Float64Array = new Float64Array(0)): boolean {
  return values.every((value, row) => Object.is(value, others[row]));
}

/** Numbers of a field that are read in another way where nobody answered. */
function wrong(answered: Table, unanswered: Table, field: string): number[] {
  const values = numbersOf(answered, field);
  return [...numbersOf(unanswered, field)].filter((value, row) => !Number.isNaN(value) && value !== values[row]);
}
