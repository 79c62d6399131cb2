import fc from 'fast-check';
import type { Book } from '../../samples/book';
import { diceFrom } from '../../samples/believable/dice';
import { DIALECTS } from '../../samples/dialects/all-dialects';
import type { Export } from '../../samples/dialects/dialect';
import { listOf, writeExport } from '../../samples/dialects/write-export';
import { tablesOf } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';
import { expected, found } from './key';
import { asFarAsCarried, fold, sayings, tablesIn, tablesWith } from './read-exports';

const WORKBOOKS = 500;

/** Each tab of a book in some dialect for it. */
function exportsOf(book: Book, seed: number): readonly Export[] {
  const dice = diceFrom(seed);
  const list = listOf(book.sheets['Accounts'] ?? []);
  return tablesIn(book).map((table) => {
    const [first, ...others] = DIALECTS.filter((dialect) => dialect.table === table);
    if (first === undefined) throw new Error(`Nobody exports ${table}.`);
    return writeExport(dice.pick([first, ...others]), book.sheets[table] ?? [], list, dice.between(0, 1_000_000));
  });
}

test('any workbook in any dialects says what it says when clean, and every planted row is listed', () => {
  let done = 0;
  const law = fc.property(anyCase, fc.nat(), ({ book, settings }, seed) => {
    const exports = exportsOf(book, seed);
    // Which currency most rows have may change with rows told twice, so it is agreed.
    const agreed = { ...settings, currency: 'USD' };
    const wanted = fold(tablesOf(asFarAsCarried(book, exports)), agreed);
    const core = fold(tablesWith({}, exports), agreed);
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
