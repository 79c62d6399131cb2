import { hostOf, isAddress, namesPage } from '../../src/matching/host';

describe('the host in an address', () => {
  const label = 'a'.repeat(60);

  test.each<[string, string]>([
    ['acme.com', 'acme.com'],
    ['mail.acme.co.uk', 'mail.acme.co.uk'],
    ['ACME.com', 'acme.com'],
    ['www.acme.com', 'acme.com'],
    ['www2.acme.com', 'acme.com'],
    ['www.com', 'www.com'],
    ['wwwx.acme.com', 'wwwx.acme.com'],
    ['www22.acme.com', 'www22.acme.com'],
    ['x.www.acme.com', 'x.www.acme.com'],
    ['X.WWW.acme.com', 'x.www.acme.com'],
    ['acme.com.', 'acme.com'],
    ['acme.com:8080', 'acme.com'],
    ['acme.com/a:b', 'acme.com'],
    ['acme.com//x', 'acme.com'],
    ['acme.com/?to=https://beta.de', 'acme.com'],
    ['acme.com/jobs @ Berlin', 'acme.com'],
    ['acme.com?x', 'acme.com'],
    ['acme.com#x', 'acme.com'],
    ['acme.com\\x', 'acme.com'],
    ['acme.com/a\nb', 'acme.com'],
    ['https://acme.com/', 'acme.com'],
    ['//acme.com/x', 'acme.com'],
    ['git+ssh://acme.com', 'acme.com'],
    ['https://acme.com/@me', 'acme.com'],
    ['cfo@acme.com', 'acme.com'],
    ['Finance <cfo@acme.com>', 'acme.com'],
    ['cfo@acme.com (work)', 'acme.com'],
    ['cfo@acme.com, ceo@beta.de', 'acme.com'],
    ['cfo@acme.com;x\ny', 'acme.com'],
    ['@acme.com', 'acme.com'],
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['XN--MNCHEN-3YA.de', 'münchen.de'],
    ['www.xn--mnchen-3ya.de', 'münchen.de'],
    ['mailmnchen-3ya.xn--p1ai', 'mailmnchen-3ya.рф'],
    ['xn--acme-.com', 'xn--acme-.com'],
    ['xn--zzzz.com', 'xn--zzzz.com'],
    ['acme.xn--p1ai', 'acme.рф'],
    ['a_b.acme.com', 'a_b.acme.com'],
    ['bücher.de', 'bücher.de'],
    ['acme。com', 'acme.com'],
    ['İstanbul.com', 'istanbul.com'],
    ...[`${label}.${label}.${label}.${label}.${'b'.repeat(5)}.com`].flatMap<[string, string]>((longest) => [
      [longest, longest],
      [longest.toUpperCase(), longest],
    ]),
    ['ácme.com/x?u=https://beta.com', 'ácme.com'],
    ['ácme.com//x', 'ácme.com'],
    ['shop.www.béta.com', 'shop.www.béta.com'],
    ['www2.béta.com', 'béta.com'],
    ['a.b.béta.com', 'a.b.béta.com'],
    ['bé2.com', 'bé2.com'],
    ['हिन्दी.com', 'हिन्दी.com'],
    ['x.भारत', 'x.भारत'],
    ['bé.xn--p1ai', 'bé.рф'],
  ])('%j is %s', (raw, expected) => {
    expect(hostOf(raw)).toBe(expected);
  });

  test.each([
    ...[
      '',
      'acme',
      'acme.c',
      '.com',
      'acme..com',
      '-acme.com',
      'acme.1com',
      'acme.com x',
      'x acme.com',
      'a b@',
      'me @ home',
    ],
    ...[
      'acme.com:80x',
      'acme.com;',
      'ac!me.com',
      'acme.c-m',
      'acme.xn--',
      '.',
      'x@',
      'cfo@ acme.com',
      '!béta.com',
      'béta.com!',
    ],
    `${label}.${label}.${label}.${label}.${'b'.repeat(6)}.com`,
    `${label}.${label}.${label}.${label}.${'B'.repeat(6)}.com`,
  ])('there is none in %j', (raw) => {
    expect(hostOf(raw)).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['https://acme', true],
    ['cfo@acme', true],
    [' cfo@acme ', true],
    ['acme', false],
    ['a b@c', false],
    ['a@b c', false],
    ['a@b@c', false],
    ['@', false],
  ])('%j is an address: %s', (raw, expected) => {
    expect(isAddress(raw)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['https://acme.com', false],
    ['https://acme.com/', false],
    ['https://acme.com/x', true],
    ['//acme.com', false],
    [' HTTPS://acme.com', false],
    ['//acme.com/x', true],
    ['acme.com', false],
    ['acme.com/x', true],
    ['acme.com?x', true],
    ['acme.com#x', true],
    ['acme.com/ ', false],
    ['acme.com//', false],
    ['x https://acme.com', true],
  ])('%j names a page: %s', (raw, expected) => {
    expect(namesPage(raw)).toBe(expected);
  });
});
