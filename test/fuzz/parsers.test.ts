import fc from 'fast-check';
import { issueText } from '../../src/messages/issue-words';
import { parseReference, quotedSheet } from '../../src/model/a1';
import type { CellValue } from '../../src/model/cell';
import { calendarIn } from '../../src/model/day';
import { TABLE_IDS } from '../../src/model/table-id';
import { parseRequest } from '../../src/protocol/requests';
import { parseRecord, recordText } from '../../src/protocol/stored-record';
import { readDateText } from '../../src/tables/cells/date-text';
import { numberReader } from '../../src/tables/cells/number-text';
import type { TwoReadings } from '../../src/tables/cells/two-readings';
import { readTable } from '../../src/tables/read-table';
import { TABLES } from '../../src/tables/registry';
import { LAW } from '../support/laws';
import { numericText, recordJson, referenceText, requestText } from './texts';

/** How often each parser is tried, and what one try may take at most, in milliseconds. */
const TRIES = { number: 80_000, date: 80_000, range: 20_000, request: 10_000, record: 7_000, table: 3_000 } as const;
const SLOWEST = 200;

const gmt = calendarIn('Etc/GMT');
const readNumber = numberReader(() => 'en_US');

let tried = 0;
let slowest = 0;

/** Runs one try against the clock; one that takes long is run again, because the machine may have been busy. */
function timed<T>(run: () => T): T {
  const [result, first] = clocked(run);
  slowest = Math.max(slowest, first < SLOWEST / 10 ? first : Math.min(first, clocked(run)[1]));
  tried++;
  return result;
}

function clocked<T>(run: () => T): readonly [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

const wanted = Object.values(TRIES).reduce((sum, tries) => sum + tries, 0);

afterAll(() => {
  process.stdout.write(
    `fuzz ${String(tried)}/${String(wanted)}, slowest ${slowest.toFixed(1)} ms, seed ${String(LAW.seed)}\n`,
  );
});

function isSound(read: TwoReadings | undefined): boolean {
  if (read === undefined) return true;
  const values = [read.first, read.second].filter((value) => !Number.isNaN(value));
  return values.length > 0 && values.every((value) => Number.isFinite(value));
}

test('F1: any text is a number or none', () => {
  const law = fc.property(numericText, (input) => isSound(timed(() => readNumber(input))));
  fc.assert(law, { ...LAW, numRuns: TRIES.number });
});

test('F2: any text is a date or none, and a date is a whole day from 1900 to 9999', () => {
  const law = fc.property(numericText, (input) => {
    const read = timed(() => readDateText(input, gmt));
    const days = [read?.first ?? NaN, read?.second ?? NaN].filter((day) => !Number.isNaN(day));
    return isSound(read) && days.every((day) => Number.isInteger(day) && day >= -25_568 && day < 2_932_897);
  });
  fc.assert(law, { ...LAW, numRuns: TRIES.date });
});

test('F3: any text is a reference or none, and a reference reads the same when it is written anew', () => {
  const law = fc.property(referenceText, (input) => {
    const found = timed(() => parseReference(input));
    if (found === undefined) return;
    expect(found.a1).toMatch(/^[A-Z]{1,3}\d*(?::[A-Z]{1,3}\d*)?$/);
    expect(parseReference(`${quotedSheet(found.sheet)}!${found.a1}`)).toEqual(found);
  });
  fc.assert(law, { ...LAW, numRuns: TRIES.range });
});

test('F4: any text is a request or none, and a request is one when it is sent again', () => {
  const law = fc.property(requestText, (input) => {
    const request = timed(() => parseRequest(input));
    if (request !== undefined) expect(parseRequest(JSON.stringify(request))).toEqual(request);
  });
  fc.assert(law, { ...LAW, numRuns: TRIES.request });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('F5: any stored text is a record or that of a newer release, and a record is kept as it is', () => {
  const law = fc.property(recordJson, (input) => {
    const record = timed(() => parseRecord(input));
    if (record !== 'newer') expect(parseRecord(recordText(record))).toEqual(record);
  });
  fc.assert(law, { ...LAW, numRuns: TRIES.record });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const TOTALS = ['Total', 'Grand Totals (2 records)', 'Subtotal', 'Sum', 'Response', 'Copyright © 2024', 'Account', ''];
const longText = fc
  .tuple(fc.constantFrom('Total ', '(1 ', '( ', ' ', '1', 'é'), fc.nat(8000), fc.constantFrom('!', '1', 'é', ')'))
  .map(([one, many, end]) => one.repeat(many) + end);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 20, arbitrary: numericText },
  { weight: 20, arbitrary: fc.constantFrom<CellValue>(...TOTALS, true, NaN, Infinity, -0, new Date(NaN)) },
  { weight: 20, arbitrary: fc.double() },
  { weight: 20, arbitrary: fc.date({ noInvalidDate: true }) },
  { weight: 1, arbitrary: longText },
);

test('any cells are a table or none: all rows are counted, all numbers are numbers, all issues have words', () => {
  const grid = fc.tuple(
    fc.constantFrom(...TABLE_IDS),
    fc.constantFrom(undefined, 'en_US', 'de_DE', 'zh_CN'),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
  );
  const law = fc.property(grid, ([id, locale, cells]) => {
    const header = TABLES[id].fields.slice(0, 6).map((field) => field.headers.en[0] ?? '');
    const reading = { origin: { row: 1, column: 1 }, dayOfInstant: gmt, ...(locale === undefined ? {} : { locale }) };
    const read = timed(() => readTable(TABLES[id], [header, ...cells], reading));
    if (!read.ok) return read.issue.code === 'header-only' || read.issue.code === 'missing-column';
    const { given, size, leftOut, numbers, issues } = read.table;
    const out = [...leftOut.values()].reduce((sum, rows) => sum + rows, 0);
    const values = [...numbers.values()].flatMap((column) => [...column]);
    const words = issues.map((issue) => issueText(issue, () => 'A sheet'));
    return (
      given === size + out &&
      values.every((value) => Number.isNaN(value) || Number.isFinite(value)) &&
      words.every(
        (sentence) => sentence.length < 300 && !/NaN|undefined|\[object/.test(sentence.replace(/"[^"]*"/g, '')),
      )
    );
  });
  fc.assert(law, { ...LAW, numRuns: TRIES.table });
});

test('all of that was tried, and nothing took long', () => {
  expect(wanted).toBeGreaterThanOrEqual(200_000);
  expect(tried).toBeGreaterThanOrEqual(wanted);
  expect(slowest).toBeLessThan(SLOWEST);
});
