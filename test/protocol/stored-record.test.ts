import fc from 'fast-check';
import { COLUMN_ANSWERS } from '../../src/model/column-answer';
import { TABLE_IDS } from '../../src/model/table-id';
import { NO_RECORD, parseRecord, recordText } from '../../src/protocol/stored-record';
import type { StoredChoice, StoredRecord } from '../../src/protocol/stored-record';
import { LAW } from '../support/laws';

const CHOICE: StoredChoice = {
  table: 'nps',
  headers: '0a1b',
  columns: { score: '0c', date: '' },
  answers: { date: 'day-first' },
};

/** A record with everything that it may hold. */
const FULL: StoredRecord = {
  tabs: { accounts: 1, funnel: 0, definitions: 3 },
  build: 7,
  builtAt: '2024-12-31 10:00',
  mode: 'values',
  live: true,
  sources: ['accounts', 'nps'],
  areas: { activities: 2, spend: 20 },
  hidden: '25+6 40+2',
  choices: [CHOICE],
  intent: 'ABM build 0a1b2c3d',
};

const LEAST: StoredRecord = { tabs: {}, build: 0, builtAt: '', mode: 'formulas', sources: [], hidden: '' };

const stored = (record: object, version: unknown = 1): string => JSON.stringify({ version, ...record });

const anyRecord: fc.Arbitrary<StoredRecord> = fc.record(
  {
    tabs: fc.record({ accounts: fc.nat(), funnel: fc.nat(), definitions: fc.nat() }, { requiredKeys: [] }),
    build: fc.nat(),
    builtAt: fc.string({ maxLength: 40 }),
    mode: fc.constantFrom('formulas', 'values'),
    live: fc.boolean(),
    sources: fc.subarray([...TABLE_IDS]),
    areas: fc.dictionary(fc.constantFrom(...TABLE_IDS), fc.integer({ min: 2, max: 20 })).map((areas) => ({ ...areas })),
    hidden: fc.string({ maxLength: 400 }),
    choices: fc.array(
      fc.record({
        table: fc.constantFrom(...TABLE_IDS),
        headers: fc.string({ maxLength: 20 }),
        columns: fc.constant({ score: '0c' }),
        answers: fc.constantFrom(...COLUMN_ANSWERS).map((date) => ({ date })),
      }),
      { maxLength: 5 },
    ),
    intent: fc.nat().map((nat) => `ABM build ${nat.toString(16).padStart(8, '0')}`),
  },
  { requiredKeys: ['tabs', 'build', 'builtAt', 'mode', 'sources', 'hidden'] },
);

describe('what the add-on remembers', () => {
  test('is read back as it was written (P18)', () => {
    expect(parseRecord(recordText(FULL))).toEqual(FULL);
    expect(parseRecord(recordText(LEAST))).toEqual(LEAST);
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(recordText(record))).toEqual(record);
      }),
      LAW,
    );
  });

  test('is nothing before the first build', () => {
    expect(NO_RECORD).toEqual(LEAST);
  });

  test('fits into a property: of what was decided about columns the oldest goes first', () => {
    const choices = Array.from({ length: 140 }, (_, index) => ({ ...CHOICE, headers: String(index) }));
    const hundred = parseRecord(
      recordText({ ...LEAST, choices: choices.map((one) => ({ ...one, columns: {}, answers: {} })) }),
    );
    expect(hundred).toMatchObject({ choices: choices.slice(40).map(({ headers }) => ({ headers })) });
    const wide = {
      ...FULL,
      choices: choices.map((one) => ({ ...one, columns: { ['x'.repeat(40)]: 'y'.repeat(20) } })),
    };
    const text = recordText(wide);
    const kept = parseRecord(text);
    expect(text.length).toBeLessThanOrEqual(8500);
    expect(text.length).toBeGreaterThan(8300);
    if (kept === 'newer') throw new Error('It is of this release.');
    expect(kept.choices).toEqual(wide.choices.slice(-(kept.choices?.length ?? 0)));
    expect({ ...kept, choices: [] }).toEqual({ ...FULL, choices: [] });
  });

  test('goes out whole when there is nothing to leave out', () => {
    const long = { ...LEAST, builtAt: 'x'.repeat(9000) };
    expect(recordText(long)).toBe(stored(long));
    expect(recordText({ ...long, choices: [] })).toBe(stored({ ...long, choices: [] }));
    expect(JSON.parse(recordText({ ...long, choices: [CHOICE] }))).toEqual({ version: 1, ...long, choices: [] });
  });

  test('keeps what is exactly as long as it may be', () => {
    const without = recordText({ ...LEAST, choices: [CHOICE] }).length;
    const filled = { ...LEAST, builtAt: 'x'.repeat(8500 - without), choices: [CHOICE] };
    expect(recordText(filled)).toBe(stored(filled));
  });
});

describe('a record that was stored', () => {
  test.each([2, 1.5, 99])('by a newer release, %d, is left alone, whatever it holds', (version) => {
    expect(parseRecord(stored({}, version))).toBe('newer');
    expect(parseRecord(stored({ ...FULL, more: [] }, version))).toBe('newer');
  });

  test.each<[string, string]>([
    ['no text', ''],
    ['no JSON', '{"version":'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['an older release', stored(FULL, 0)],
    ['no release', JSON.stringify(FULL)],
    ['a release in words', stored(FULL, '2')],
    ['a key too many', stored({ ...FULL, owner: 'x' })],
    ['a tab too many', stored({ ...FULL, tabs: { ...FULL.tabs, deals: 4 } })],
    ['a tab in words', stored({ ...FULL, tabs: { funnel: 'Funnel' } })],
    ['no tabs', stored({ ...FULL, tabs: undefined })],
    ['half a build', stored({ ...FULL, build: 1.5 })],
    ['a build below zero', stored({ ...FULL, build: -1 })],
    ['a day of building too long', stored({ ...FULL, builtAt: 'x'.repeat(41) })],
    ['a mode that there is not', stored({ ...FULL, mode: 'live' })],
    ['a live that is a word', stored({ ...FULL, live: 'yes' })],
    ['a source that there is not', stored({ ...FULL, sources: ['deals'] })],
    ['a list of columns too long', stored({ ...FULL, hidden: 'x'.repeat(401) })],
  ])('is as good as nothing with %s', (_why, text) => {
    expect(parseRecord(text)).toEqual(NO_RECORD);
  });

  test.each<[string, object]>([
    ['one area', { activities: 1 }],
    ['more areas than there may be', { activities: 21 }],
    ['half an area', { activities: 2.5 }],
    ['areas of no table', { deals: 2 }],
    ['areas that are none', []],
  ])('loses its areas with %s, and nothing else', (_why, areas) => {
    expect(parseRecord(stored({ ...FULL, areas }))).toEqual({ ...FULL, areas: {} });
  });

  test.each<[string, unknown]>([
    ['no list', {}],
    ['more than a hundred', Array.from({ length: 101 }, () => CHOICE)],
    ['a key too many', [{ ...CHOICE, owner: 'x' }]],
    ['no table', [{ ...CHOICE, table: 'deals' }]],
    ['a header that is no hash', [{ ...CHOICE, headers: 'x'.repeat(21) }]],
    ['a column that is no hash', [{ ...CHOICE, columns: { score: 'x'.repeat(21) } }]],
    ['a field too long', [{ ...CHOICE, columns: { ['x'.repeat(41)]: '' } }]],
    ['an answer that there is not', [{ ...CHOICE, answers: { date: 'year-first' } }]],
    ['an answer to a field too long', [{ ...CHOICE, answers: { ['x'.repeat(41)]: 'day-first' } }]],
  ])('loses what was decided about columns with %s, and nothing else', (_why, choices) => {
    expect(parseRecord(stored({ ...FULL, choices }))).toEqual({ ...FULL, choices: [] });
  });

  test.each([
    ...['', 'Deals', 'ABM Funnel', 'ABM build', 'ABM build 0a1b2c3', 'ABM build 0a1b2c3d4', 'ABM build 0a1b2c3g'],
    ...['xABM build 0a1b2c3d', 'ABM build 0a1b2c3d ', 'ABM build 0A1B2C3D', 7],
  ])('has no build under way on a tab called %j, which a person may have named so', (intent) => {
    expect(parseRecord(stored({ ...FULL, intent }))).toEqual({ ...FULL, intent: undefined });
  });

  test('keeps a hundred choices, and texts as long as they may be', () => {
    const longest = {
      ...FULL,
      builtAt: 'x'.repeat(40),
      hidden: 'x'.repeat(400),
      choices: Array.from({ length: 100 }, () => ({
        ...CHOICE,
        headers: 'x'.repeat(20),
        columns: { ['x'.repeat(40)]: 'y'.repeat(20) },
        answers: { ['x'.repeat(40)]: 'decimal-comma' },
      })),
    };
    expect(parseRecord(stored(longest))).toEqual(longest);
  });
});
