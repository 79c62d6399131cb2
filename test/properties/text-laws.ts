import fc from 'fast-check';
import { textCell } from '../../src/funnel/sheet-cell';
import { parseReference, quotedSheet } from '../../src/model/a1';
import { TABLE_IDS } from '../../src/model/table-id';
import { COLUMN_ANSWERS } from '../../src/model/column-answer';
import { parseRequest } from '../../src/protocol/requests';
import { NO_RECORD, parseRecord, recordText } from '../../src/protocol/stored-record';
import { numberReader } from '../../src/tables/cells/number-text';
import { headerIn } from '../../src/tables/map-table';
import { TABLES } from '../../src/tables/registry';
import { REQUESTS } from '../support/requests';
import { dangerous, law, type Law } from './law';

const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'tr-TR', 'de-CH', 'es-ES', 'ar-EG', 'sw-KE', 'zh-CN'] as const;
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), dangerous);

/** One header in the spellings that people and programs give it. */
const spelt = (header: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...[header, header.toUpperCase(), header.toLowerCase(), `  ${header}\u00a0`, `\u200b${header}`],
    ...[header.replace(/ /g, '  '), header.replace(/[!-~]/g, wide)],
  );
const wide = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

const anyHeader = fc.constantFrom(...TABLE_IDS).chain((id) => {
  const headers = TABLES[id].fields.map(({ headers: { en } }) => en[0] ?? '');
  return fc.tuple(fc.constant(id), fc.constant(headers), fc.tuple(...headers.map(spelt)));
});

const shortText = fc.string({ maxLength: 12 });
/** No field is called `__proto__`, and one that is gets lost. */
const fieldId = fc.stringMatching(/^[a-z_]{1,9}$/).filter((id) => id !== '__proto__');
const anyRecord = fc.record({
  tabs: fc.record({ accounts: fc.nat(), funnel: fc.nat(), definitions: fc.nat() }, { requiredKeys: [] }),
  build: fc.nat(),
  builtAt: shortText,
  mode: fc.constantFrom('formulas' as const, 'values' as const),
  sources: fc.subarray([...TABLE_IDS]),
  hidden: shortText,
  choices: fc.array(
    fc.record({
      table: fc.constantFrom(...TABLE_IDS),
      headers: shortText,
      columns: fc.dictionary(fieldId, shortText),
      answers: fc.dictionary(fieldId, fc.constantFrom(...COLUMN_ANSWERS)),
    }),
    { maxLength: 3 },
  ),
});

/** Laws of texts: numbers, headers, cells, references, requests and what is remembered. */
export const TEXT_LAWS: readonly Law[] = [
  law(
    'P2',
    'a number that is formatted for a country reads back as itself',
    fc.tuple(fc.constantFrom(...LOCALES), fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0, 1, 2)),
    ([locale, cents, digits]) => {
      const number = Number((cents / 100).toFixed(digits));
      const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(number);
      const read = numberReader(() => locale.replace('-', '_'))(text);
      expect([read?.first, read?.second]).toContain(number);
    },
  ),
  law('P9', 'a text of the data never becomes a formula, a number or a date', anyText, (text) => {
    const cell = textCell(text);
    expect(typeof cell).toBe('string');
    expect(cell === '' || String(cell).startsWith("'")).toBe(true);
    expect(String(cell)).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  }),
  law('P10', 'the quoted name of a tab reads back as the name', fc.string({ unit: 'binary', minLength: 1 }), (name) => {
    expect(parseReference(`${quotedSheet(name)}!$B$2:C9`)).toEqual({ sheet: name, a1: 'B2:C9' });
  }),
  law('P12', 'headers are matched whatever their case, spaces and width', anyHeader, ([id, plain, spelled]) => {
    const row = plain.map(() => 'x');
    const columns = (header: readonly string[]): unknown => headerIn(TABLES[id], [[...header], row])?.columns;
    expect(columns(spelled)).toEqual(columns(plain));
  }),
  law('P18', 'what a workbook remembers is loaded as it was saved', anyRecord, (record) => {
    expect(parseRecord(recordText({ ...NO_RECORD, ...record }))).toEqual({ ...NO_RECORD, ...record });
  }),
  law(
    'P19',
    'the door takes what the page sends, and nothing with a key more',
    fc.tuple(fc.constantFrom(...REQUESTS), anyText, fc.jsonValue()),
    ([request, key, more]) => {
      const text = JSON.stringify(request);
      expect(parseRequest(text)).toEqual(request);
      if (key in request && key !== 'constructor' && Object.hasOwn(request, key)) return;
      const longer = `${text.slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(more)}}`;
      expect(parseRequest(longer)).toBeUndefined();
    },
  ),
];
