import { sidebarWords } from '../../src/messages/sidebar-words';

const words = sidebarWords('en');

describe('the words of a language', () => {
  test.each(['en', 'en_GB', 'EN-us', 'sw', 'zh_CN', ''])('%p: English, as long as it is the only one', (locale) => {
    expect(sidebarWords(locale)).toBe(words);
  });
});

describe('what was recognised', () => {
  test.each([
    [1, ['Score'], '1 row with score'],
    [64, ['Account', 'Website'], '64 rows with account and website'],
    [5011, ['A', 'B', 'C', 'D', 'E'], '5,011 rows with a, b, c, d and e'],
    [403, ['A', 'B', 'C', 'D', 'E', 'F'], '403 rows with a, b, c, d and 2 more'],
  ])('%d rows with %j', (rows, fields, sentence) => {
    expect(words.sources.recognised(rows, fields)).toBe(sentence);
  });
});

describe('numbers in sentences', () => {
  test.each([
    [words.sources.problems(1), '1 cell or row to look at.'],
    [words.sources.problems(1200), '1,200 cells or rows to look at.'],
    [words.sources.ignored(1), '1 more column is not needed.'],
    [words.sources.ignored(3), '3 more columns are not needed.'],
    [words.news.found(0), 'No table was recognised. Choose one with Use selection.'],
    [words.news.found(4), '4 tables found. Please look them over.'],
    [words.result.kpis(1, 0, 0), '1 KPI has a value.'],
    [words.result.kpis(41, 1, 0), '41 KPIs have a value. 1 waits for a table, a column or a setting.'],
    [words.result.kpis(0, 19, 0), '0 KPIs have a value. 19 wait for a table, a column or a setting.'],
    [words.result.kpis(41, 0, 1), '41 KPIs have a value. 1 has nothing to divide by yet.'],
    [
      words.result.kpis(1041, 19, 7),
      '1,041 KPIs have a value. 19 wait for a table, a column or a setting. 7 have nothing to divide by yet.',
    ],
    [words.definitions.preview.evidence.threshold(11, 17), '11 by points, 17 because they have an opportunity.'],
    [words.definitions.preview.evidence.any(1100, 1), '1,100 by touches, 1 because they have an opportunity.'],
    [words.result.moreNotes(1), '1 more note'],
    [words.result.unchanged(3), 'No KPI changed since build 3.'],
    [words.result.onlyOthers(3, 1), 'The stages show the same numbers as in build 3; 1 other KPI changed.'],
    [words.result.andOthers(1200), '1,200 other KPIs changed, too.'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

/** Every text of the catalogue; a function counts with its source, which holds its sentences. */
function texts(part: unknown): readonly string[] {
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(texts);
  return [String(part)];
}

describe('every sentence', () => {
  it('avoids the words that frighten', () => {
    const all = texts(words);
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter((text) => /\b(invalid|error|null|nan|schema|undefined|object|failed)\b/i.test(text))).toEqual([]);
  });
});
