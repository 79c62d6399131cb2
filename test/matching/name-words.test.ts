import { nameKey } from '../../src/matching/name-key';
import { foldedName, formerNameIn, wordsOf } from '../../src/matching/name-words';

describe('a name with notes', () => {
  test.each([
    ...[
      'Meta (formerly Facebook)',
      'Meta [previously Facebook Inc]',
      'Meta ( fka  Facebook )',
      'Meta (f/k/a Facebook)',
    ],
    ...[
      'Meta (fk/a Facebook)',
      'Meta (f/ka Facebook)',
      'Meta (now part of X)',
      'Meta (ehemals Facebook)',
      'Meta (vormals Facebook)',
    ],
    ...['Meta (früher Facebook)', 'Meta (anciennement Facebook)', 'Meta (ex Facebook)', 'Meta (eski adıyla Facebook)'],
    ...[
      'Meta (NASDAQ: META)',
      'Meta [NYSE:M]',
      'Meta ( LSE : M.L )',
      'Meta (dup)',
      'Meta (dupe)',
      'Meta ( duplicate )',
    ],
    ...[
      'Meta (duplicate account)',
      'Meta (do not use)',
      'Meta [inactive]',
      'META',
      'Meta formerly Facebook',
      'Meta fka Facebook',
    ],
  ])('%s is meta', (raw) => {
    expect(nameKey(raw)).toBe('meta');
  });

  test.each([
    ['Meta (Facebook)', 'meta facebook'],
    ['Meta (exact)', 'meta exact'],
    ['Meta (duplicates)', 'meta duplicates'],
    ['Meta (a: xy)', 'meta a xy'],
    ['Meta (exchange123: b)', 'meta exchange123 b'],
    ['Acme (P) Ltd', 'acme'],
    ['Acme (P)Limited', 'acme'],
    ['Acme (P) Group', 'acme p group'],
    ['Acme Ltd (UK)', 'acme uk'],
    ['Acme Ltd ((UK))', 'acme uk'],
    ['Acme {UK} Ltd', 'acme uk'],
    ['Acme <UK>', 'acme uk'],
    ['(Acme)', 'acme'],
    ['Acme ((Limited Liability Company))', 'acme'],
    ['(UK) 株式会社トヨタ', 'uk トヨタ'],
    ['Acme(dup)Trading', 'acme trading'],
    ['N/A', ''],
    ['not set', ''],
    ['Self-employed', ''],
    ['Self Employed Ltd', ''],
    ['unassigned', ''],
    ['x'.repeat(500), 'x'.repeat(500)],
    ['x'.repeat(501), ''],
  ])('%s is %s', (raw, expected) => {
    expect(nameKey(raw)).toBe(expected);
  });

  test.each([
    ['S.A. Acme', 'sa acme'],
    ['A/S Acme', 'as acme'],
    ['I.B.M.', 'ibm'],
    ['J P Morgan', 'jp morgan'],
    ['A.Bc', 'a bc'],
    ['Ab.C', 'ab c'],
    ['1.A', '1 a'],
    ['a.1', 'a 1'],
    ["O'Neill ’s ‘x’ `y´ ʼz", 'oneill sxyz'],
    ['A&B', 'a and b'],
    ['Acme + Beta', 'acme and beta'],
    ['Müller und Söhne', 'muller and sohne'],
    ['acme und beta', 'acme and beta'],
    ['und beta', 'und beta'],
    ['acme und', 'acme und'],
    ['华为 技术', '华为技术'],
    ['삼성 전자', '삼성전자'],
    ['华为 Tech', '华为 tech'],
    ['acme formerly beta', 'acme'],
    ['  acme -- beta ', 'acme beta'],
  ])('the words of %s are %s', (raw, expected) => {
    expect(wordsOf(foldedName(raw))).toBe(expected);
  });

  test.each([
    ['ٱلشركة', 'الشركه'],
    ['علی', 'علي'],
    ['على', 'علي'],
    ['کتاب', 'كتاب'],
    ['ھند', 'هند'],
    ['ہند', 'هند'],
  ])('%s is %s, whatever the keyboard', (raw, expected) => {
    expect(foldedName(raw)).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ['Meta (formerly Facebook)', 'facebook '],
    ['Meta f/k/a Facebook', 'facebook'],
    ['Meta, f/k/a: Facebook', 'facebook'],
    ['Meta [vormals  Facebook]', 'facebook '],
    ['Meta', undefined],
    ['Formerly', undefined],
  ])('%s was called %j', (raw, expected) => {
    expect(formerNameIn(raw)).toBe(expected);
  });
});
