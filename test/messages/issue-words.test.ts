import fc from 'fast-check';
import { BUILD_WORDS } from '../../src/messages/build-words';
import { issueText, issueWords } from '../../src/messages/issue-words';
import { leftOutWords } from '../../src/messages/left-out-words';
import { notedWords } from '../../src/messages/noted-words';
import type { DataIssue, DataIssueCode } from '../../src/model/data-issue';
import type { Place } from '../../src/model/issue';
import type { TableId } from '../../src/model/table-id';
import { LAW } from '../support/laws';
import { CODES } from './issue-codes';

const codes = Object.keys(CODES).filter((code): code is DataIssueCode => code in CODES);
const BANNED =
  /\b(invalid|error|errors|null|nan|undefined|schema|exception|illegal|wrong|you must|failed|e-mails?)\b|\[object|Infinity/i;

const PLACES: Readonly<Record<'cell' | 'table' | 'setting', Place>> = {
  cell: { kind: 'cell', table: 'opportunities', a1: 'C14' },
  table: { kind: 'table', table: 'opportunities' },
  setting: { kind: 'setting', id: 'margin' },
};

/** What the tabs of a workbook are called: only the deals have one. */
const sheetOf = (table: TableId): string => (table === 'opportunities' ? 'My deals' : 'Another tab');

const issueOf = (code: DataIssueCode, received: string, about: string, at: Place = PLACES[CODES[code]]): DataIssue => ({
  at,
  code,
  received,
  about,
});

describe.each(codes)('%s', (code) => {
  test('is told in words: where, what was found, what to do', () => {
    const { where, what, fix } = issueWords(issueOf(code, 'the text', 'Close date'), sheetOf);
    expect(where).not.toBe('');
    for (const sentence of [what, fix]) {
      expect(sentence).toMatch(/^["“]?\S.*\.$/);
      expect(sentence).not.toMatch(BANNED);
    }
    expect(`${where}: ${what} ${fix}`).toMatchSnapshot();
  });

  test('is told in less than 300 characters, cleaned, whatever was found (P20)', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 60 }),
      fc.constant('='.repeat(50_000)),
    );
    fc.assert(
      fc.property(text, text, (received, about) => {
        const told = issueText(issueOf(code, received, about.slice(0, 40)), sheetOf);
        expect(told.length).toBeLessThan(300);
        expect(told).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
      }),
      { ...LAW, numRuns: 60 },
    );
  });

  test('makes sense without anything to quote', () => {
    const told = issueText(issueOf(code, '', 'Close date'), sheetOf);
    expect(told).not.toMatch(BANNED);
    expect(told).not.toMatch(/\s\s|\(\)/);
  });
});

describe('where', () => {
  test.each<[string, Place, string, string]>([
    ['a cell', { kind: 'cell', table: 'opportunities', a1: 'C14' }, 'Amount', 'My deals, cell C14'],
    ['a table', { kind: 'table', table: 'nps' }, 'NPS answers', 'NPS answers'],
    ['a setting that is known', { kind: 'setting', id: 'margin' }, 'Gross margin', 'Setting Gross margin'],
    ['a setting that is not', { kind: 'setting', id: 'profit' }, '', 'Setting profit'],
    ['an argument', { kind: 'argument', name: 'base' }, '', 'base'],
  ])('%s', (_words, at, about, expected) => {
    expect(issueWords(issueOf('not-a-number', 'x', about, at), sheetOf).where).toBe(expected);
  });

  test.each([
    ["Q1's deals", "Q1's deals"],
    [' My\u0000\u202e  deals ', 'My deals'],
  ])('a cell is told with the name of its tab, cleaned: %j', (name, told) => {
    expect(issueWords(issueOf('not-a-number', 'x', 'Amount', PLACES.cell), () => name).where).toBe(`${told}, cell C14`);
  });

  test('the name of a tab is asked for only when there is a cell', () => {
    const asked: TableId[] = [];
    for (const at of Object.values(PLACES)) {
      issueWords(issueOf('not-a-number', 'x', 'Amount', at), (table) => {
        asked.push(table);
        return '';
      });
    }
    expect(asked).toEqual(['opportunities']);
  });

  test('keeps a long name of a tab within reason', () => {
    const at: Place = { kind: 'cell', table: 'opportunities', a1: 'AAA99999' };
    const issue = issueOf('not-a-date', 'y'.repeat(99), 'z'.repeat(99), at);
    expect(issueText(issue, () => 'x'.repeat(100)).length).toBeLessThan(300);
  });
});

describe('what was found', () => {
  test.each([
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['👩'.repeat(41), `${'👩'.repeat(39)}…`],
    ['a\u0000b\nc\u202e', 'ab c'],
    ['  spaced   out ', 'spaced out'],
  ])('is quoted short and clean: %j', (received, quoted) => {
    expect(issueWords(issueOf('not-a-number', received, 'Amount'), sheetOf).what).toContain(`"${quoted}" under Amount`);
  });

  test('is not quoted when there is nothing', () => {
    expect(issueWords(issueOf('unknown-account', '', 'Account'), sheetOf).what).toBe(
      'This row fits no account of the list.',
    );
  });
});

test('one account and many are told with the right words', () => {
  const late = (count: number) => issueWords({ ...issueOf('touch-after-deal', '', 'Activities'), count }, sheetOf).what;
  expect([late(1), late(1200)]).toEqual([
    'The first touch of 1 account lies after its deal, so the days between them are left out.',
    'The first touches of 1,200 accounts lie after their deals, so the days between them are left out.',
  ]);
});

describe('counts of rows', () => {
  test.each(codes)('%s has a sentence for left-out and for noted rows', (code) => {
    for (const count of [1, 2345]) {
      for (const sentence of [leftOutWords('Deals', code, count, 9999), notedWords('Deals', code, count)]) {
        expect(sentence).toMatch(/^Deals: .*\.$/);
        expect(sentence).not.toMatch(BANNED);
      }
    }
  });
});

test('what a build assumed is told for one and for many', () => {
  const { engagedImplied, opportunityImplied, wonWithoutDeal, moreAlike, periodFound } = BUILD_WORDS;
  const sentences = [engagedImplied, opportunityImplied, wonWithoutDeal, moreAlike].flatMap((words) => [
    words(1),
    words(2),
  ]);
  expect([...sentences, periodFound('1 Jan 2024', '31 Dec 2024')]).toMatchSnapshot();
});
