import { looksOf } from '../../src/matching/look-alike';
import { seenText, withoutEntities } from '../../src/matching/seen-text';

describe('a text as it is seen', () => {
  test.each([
    ['AT&amp;T', 'AT&T'],
    ['&quot;Acme&quot;', '"Acme"'],
    ['O&#39;Neill &#039; &apos;', "O'Neill ' '"],
    ['Acme&nbsp;Inc', 'Acme Inc'],
    ['A&AMP;B', 'A&B'],
    ['&lt;Acme&gt;', '&lt;Acme&gt;'],
    ['Ac\u200bme\u3164 Inc\u034f', 'Acme Inc'],
    [' Acme  Inc ', 'Acme Inc'],
    ['R&D', 'R&D'],
  ])('%j is %s', (raw, expected) => {
    expect(seenText(raw)).toBe(expected);
  });

  test('has characters for entities and nothing else changed', () => {
    expect(withoutEntities(' a &amp; b ')).toBe(' a & b ');
  });
});

describe('what a key looks like', () => {
  test.each<[string, string[]]>([
    ['acme inc', ['acme inc']],
    ['acme-2.co', ['acme-2.co']],
    ['g0ogle', ['google']],
    ['goog1e', ['google']],
    ['0acme', ['oacme']],
    ['01acme', ['olacme']],
    ['acme10', ['acmelo']],
    ['10', ['10']],
    ['acme 10', ['acme 10']],
    ['21st', ['2lst']],
    ['é', ['e']],
    ['асме', ['acмe', 'acme']],
  ])('%s looks like %j', (key, expected) => {
    expect(looksOf(key)).toEqual(expected);
  });
});
