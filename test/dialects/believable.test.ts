import { believableBook } from '../../samples/believable';
import { DIALECTS } from '../../samples/dialects/all-dialects';
import { DEALS_BY_ACCOUNT_ID } from '../../samples/dialects/vendors/data-loader';
import { listOf, writeExport } from '../../samples/dialects/write-export';
import { issueText } from '../../src/messages/issue-words';
import { tablesOf, YEAR } from '../support/core';
import { expected, found } from './key';
import { asFarAsCarried, fold, sayings, tablesWith } from './read-exports';

const { book } = believableBook();
const clean = tablesOf(book);
const list = listOf(book.sheets['Accounts'] ?? []);
const settings = { ...YEAR, currency: 'USD' };

const accounts = DIALECTS.find(({ vendor, table }) => vendor === 'data-loader' && table === 'Accounts');

test('deals that name accounts by ids of 15 and of 18 characters find them in the list', () => {
  const written = [accounts ?? DEALS_BY_ACCOUNT_ID, DEALS_BY_ACCOUNT_ID].map((dialect) =>
    writeExport(dialect, book.sheets[dialect.table] ?? [], list, 1),
  );
  const core = fold(tablesWith(clean, written), settings);
  const wanted = fold(tablesOf(asFarAsCarried(book, written)), settings);
  expect(sayings(core)).toEqual(sayings(wanted));
});

test.each([
  ['linkedin', 'Spend', ['category']],
  ['6sense', 'Accounts', ['account_id', 'tier', 'is_target']],
  ['marketo', 'Activities', ['qty', 'content_stage', 'variant']],
  ['salesforce-report', 'Opportunities', []],
])('%s says what of %s it has no place for', (vendor, table, fields) => {
  const dialect = DIALECTS.find((one) => one.vendor === vendor && one.table === table);
  const { notCarried } = writeExport(dialect ?? DEALS_BY_ACCOUNT_ID, book.sheets[table] ?? [], list, 1);
  expect(notCarried).toEqual(expect.arrayContaining(fields));
  expect(notCarried.length === 0).toBe(fields.length === 0);
});

test('the same seed gives the same export, another one another', () => {
  const write = (seed: number) =>
    writeExport(DEALS_BY_ACCOUNT_ID, book.sheets['Opportunities'] ?? [], list, seed).sheet;
  expect(write(3)).toEqual(write(3));
  expect(write(3)).not.toEqual(write(4));
});

let equal = 0;

afterAll(() => {
  process.stdout.write(`dialects ${String(equal)}/${String(DIALECTS.length)} tables\n`);
});

describe.each(DIALECTS.map((dialect) => [dialect.vendor, dialect.table, dialect] as const))(
  '%s exports %s',
  (_vendor, table, dialect) => {
    const written = writeExport(dialect, book.sheets[table] ?? [], list, 1);
    const wanted = fold(tablesOf(asFarAsCarried(book, [written])), settings);

    test('from which the account table and every KPI are those of the clean table', () => {
      const core = fold(tablesWith(clean, [written]), settings);
      expect(sayings(core)).toEqual(sayings(wanted));
      equal++;
    });

    test('whose every planted row is listed at its cell, and whose rows add up', () => {
      const core = fold(tablesWith(clean, [written]), settings);
      expect(found(core, written)).toEqual(expected(wanted, written));
    });

    test('of which everything that is said names the sheet and the cell, quotes little and is short', () => {
      const { issues } = fold(tablesWith(clean, [written]), settings).built;
      for (const issue of issues().filter(({ at }) => at.kind === 'cell')) {
        const text = issueText(issue, () => 'The tab');
        expect(text).toMatch(/^The tab, cell [A-Z]+\d+: \S/);
        expect(text.length).toBeLessThan(300);
        for (const [, quote = ''] of text.matchAll(/"([^"]*)"/g)) expect(quote.length).toBeLessThanOrEqual(40);
      }
    });
  },
);
