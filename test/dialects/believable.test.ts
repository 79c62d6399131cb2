import { believableBook } from '../../samples/believable';
import { DIALECTS } from '../../samples/dialects/all-dialects';
import { listOf, writeExport } from '../../samples/dialects/write-export';
import { tablesOf, YEAR } from '../support/core';
import { expected, found } from './key';
import { asFarAsCarried, fold, sayings, tablesWith } from './read-exports';

const { book } = believableBook();
const clean = tablesOf(book);
const list = listOf(book.sheets['Accounts'] ?? []);
const settings = { ...YEAR, currency: 'USD' };

describe.each(DIALECTS.map((dialect) => [dialect.vendor, dialect.table, dialect] as const))(
  '%s exports %s',
  (_vendor, table, dialect) => {
    const written = writeExport(dialect, book.sheets[table] ?? [], list, 1);
    const wanted = fold(tablesOf(asFarAsCarried(book, [written])), settings);

    test('from which the account table and every KPI are those of the clean table', () => {
      const core = fold(tablesWith(clean, [written]), settings);
      expect(sayings(core)).toEqual(sayings(wanted));
    });

    test('whose every planted row is listed at its cell, and whose rows add up', () => {
      const core = fold(tablesWith(clean, [written]), settings);
      expect(found(core, written)).toEqual(expected(wanted, written));
    });
  },
);
