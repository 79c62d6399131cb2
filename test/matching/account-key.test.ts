import fc from 'fast-check';

import { accountKey } from '../../src/matching/account-key';

const domain = (key: string) => ({ kind: 'domain', key });
const name = (key: string) => ({ kind: 'name', key });
const none = { kind: 'none', key: '' };

describe('the key of an account', () => {
  test.each([
    'acme.com',
    'ACME.com ',
    'www.acme.com',
    'https://www.acme.com/about?x=1#top',
    'http://acme.com:8080/',
    '//acme.com/',
    'acme.com.',
    'acme.com/pricing',
    'cfo@acme.com',
    'Finance <CFO@Acme.com>',
    'mailto:cfo@acme.com',
    'cfo@acme.com; ceo@acme.com',
    'https://user:secret@acme.com/',
    '\u200bacme.com\u00a0',
    'ａｃｍｅ．ｃｏｍ',
    'acme。com',
  ])('is the domain acme.com for %j', (raw) => {
    expect(accountKey(raw)).toEqual(domain('acme.com'));
  });

  test.each([
    ['acme.co.uk', 'acme.co.uk'],
    ['MÜNCHEN-bank.de', 'münchen-bank.de'],
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['ACİBADEM.COM.TR', 'acibadem.com.tr'],
    ['https://medium.com/', 'medium.com'],
    ['yahooligans.com', 'yahooligans.com'],
  ])('is the domain of %j', (raw, key) => {
    expect(accountKey(raw)).toEqual(domain(key));
  });

  test.each([
    ['Acme Corp', 'acme'],
    ['ACME, Inc.', 'acme'],
    ['Acme Co., Ltd.', 'acme'],
    ['Acme GmbH & Co. KG', 'acme'],
    ['Acme S.A. de C.V.', 'acme'],
    ['Acme Sp. z o.o.', 'acme'],
    ['Acme S.à r.l.', 'acme'],
    ['Acme A/S', 'acme'],
    ['Acme Pty Ltd', 'acme'],
    ['Acme San. ve Tic. Ltd. Şti.', 'acme'],
    ['Acme A.Ş.', 'acme'],
    ['ООО «Ромашка»', 'ромашка'],
    ['شركة الأمل ش.م.م', 'الامل'],
    ['华为技术有限公司', '华为技术'],
    ['株式会社トヨタ', 'トヨタ'],
    ['トヨタ㈱', 'トヨタ'],
    ['삼성전자 주식회사', '삼성전자'],
    ['Société Générale', 'societe generale'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['Johnson and Johnson', 'johnson and johnson'],
    ["McDonald's", 'mcdonalds'],
    ['A.P. Moller', 'ap moller'],
    ['I.B.M. Corporation', 'ibm'],
    ['Booking.com B.V.', 'booking com'],
    ['Limited', 'limited'],
    ['Inc. Inc.', 'inc'],
    ['Follow On Company', 'follow on'],
    ['🚀 Rocket', 'rocket'],
    ['constructor', 'constructor'],
  ])('is the name without its legal form for %j', (raw, key) => {
    expect(accountKey(raw)).toEqual(name(key));
  });

  test.each([
    '',
    '   ',
    '\u200b',
    '-',
    '--',
    'N/A',
    'n/a',
    'jane@gmail.com',
    '#REF!',
    'Loading...',
    'gmail.com',
    'jane@yahoo.co.uk',
    'jane@hotmail.fr',
    'https://localhost/',
    'someone@localhost',
    '?!',
  ])('says nothing for %j', (raw) => {
    expect(accountKey(raw)).toEqual(none);
  });

  test('is the key of its own key', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.emailAddress(), fc.webUrl());
    fc.assert(
      fc.property(texts, (raw) => {
        const { kind, key } = accountKey(raw);
        if (kind === 'domain') expect(accountKey(key)).toEqual({ kind, key });
        else expect(typeof key).toBe('string');
      }),
      { seed: 2 },
    );
  });

  test.each(['a', 'a.', '@', 'ltd ', '(a', 'a&', '.a', 'a@'])(
    'takes a text of 50,000 characters made of %j in its stride',
    (part) => {
      const raw = part.repeat(50_000 / part.length);
      expect(accountKey(raw).kind).toMatch(/^(domain|name|none)$/);
    },
  );
});
