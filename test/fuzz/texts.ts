import fc from 'fast-check';
import { NO_RECORD, recordText } from '../../src/protocol/stored-record';
import { REQUESTS } from '../support/requests';

const NUMERIC = [
  ...'1 12 123 1234 2024 31 0 000 . , / - : ( ) % + $ € USD kr k m 万 T Z +02:00 GMT AM 下午 م Q Mar'.split(' '),
  ...["'", ' ', '\u00a0', '\u202f', '٫', '٬', 'March', 'Machi', 'مارس', 'Mart', '年', '月', '日', '三月', 'اسفند'],
  ...['٣', '۴', '５', '\u200e', 'ı', 'İ', '\ud800', '𝟓'],
];
const REFERENCE = [
  ...[
    'A1',
    'C14',
    'ZZZ9999999',
    'A',
    'A:C',
    '1:3',
    ':',
    '!',
    "'",
    "''",
    '"',
    ',',
    ';',
    '$',
    ' ',
    '=',
    '[',
    ']',
    '(',
    ')',
  ],
  ...['List', 'Deals 2', "O'Brien", '客户', '🚀', '\u202e', '\u200b', '\ud800', '__proto__', 'R1C1', 'x!y', '\n', '\\'],
];

/** Texts of some pieces, texts of any sign there is, and long repetitions of one piece. */
const textOf = (pieces: readonly string[]): fc.Arbitrary<string> => {
  const piece = fc.constantFrom(...pieces);
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.tuple(piece, fc.nat(120), piece).map(([one, many, end]) => one.repeat(many) + end) },
  );
};

/** Texts that look like numbers and dates. */
export const numericText = textOf(NUMERIC);

/** Texts that look like ranges. */
export const referenceText = textOf(REFERENCE);

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'verb',
  'protocol',
  'version',
  'table',
  'tabs',
  'choices',
  'more',
];
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(1e308, -1, '', 'x'.repeat(3000), '__proto__'));

/** The JSON text of an object with a field more, less or changed, or with some signs of the text changed. */
const spoilt = (objects: readonly Readonly<Record<string, unknown>>[]): fc.Arbitrary<string> => {
  const object = fc.constantFrom(...objects);
  const keyOf = (whole: object): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(whole), ...KEYS);
  const changed = object.chain((whole) =>
    fc
      .tuple(keyOf(whole), junk)
      .map(([key, value]) => `${JSON.stringify(whole).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`),
  );
  const without = object.chain((whole) =>
    keyOf(whole).map((gone) => JSON.stringify(whole, (key, value: unknown) => (key === gone ? undefined : value))),
  );
  const cut = fc
    .tuple(object, fc.nat(300), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([whole, at, less, more]) => {
      const text = JSON.stringify(whole);
      const place = at % text.length;
      return text.slice(0, place) + more + text.slice(place + less);
    });
  const fine = object.map((whole) => JSON.stringify(whole));
  return fc.oneof(changed, without, cut, fine, fc.json({ maxDepth: 3 }), fc.string({ unit: 'binary' }));
};

/** JSON that is nearly a request. */
export const requestText = spoilt(REQUESTS);

const record = (more: object): Readonly<Record<string, unknown>> => ({ version: 1, ...NO_RECORD, ...more });

/** JSON that is nearly what a workbook remembers. */
export const recordJson = spoilt([
  record({}),
  record({ version: 2 }),
  record({ tabs: { accounts: 1, funnel: 2, definitions: 3 }, build: 7, builtAt: '23 Nov 2026 10:40', mode: 'values' }),
  record({
    live: true,
    sources: ['accounts', 'nps'],
    areas: { accounts: 2 },
    hidden: '25+6 40+2',
    intent: 'ABM new 1',
  }),
  record({ choices: [{ table: 'nps', headers: 'abc', columns: { score: 'x' }, answers: { date: 'day-first' } }] }),
  { text: recordText(NO_RECORD) },
]);
