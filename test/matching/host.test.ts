import { domainToASCII, domainToUnicode } from 'node:url';

import fc from 'fast-check';
import { getDomain } from 'tldts-icann';

import { hostOf, registrableDomain } from '../../src/matching/host';
import { COMMON_LABELS } from '../../src/matching/public-suffixes';
import { runs } from '../support/laws';

describe('the registrable domain', () => {
  test.each([
    ['acme.com', 'acme.com'],
    ['mail.acme.com', 'acme.com'],
    ['a.b.c.acme.com', 'acme.com'],
    ['acme.co.uk', 'acme.co.uk'],
    ['shop.acme.co.uk', 'acme.co.uk'],
    ['acme.com.tr', 'acme.com.tr'],
    ['www2.acme.com.tr', 'acme.com.tr'],
    ['mail.acme.com.br', 'acme.com.br'],
    ['x.acme.co.jp', 'acme.co.jp'],
    ['x.acme.shibuya.tokyo.jp', 'acme.shibuya.tokyo.jp'],
    ['city.kobe.jp', 'city.kobe.jp'],
    ['x.city.kobe.jp', 'city.kobe.jp'],
    ['x.acme.com.au', 'acme.com.au'],
    ['x.acme.com.cn', 'acme.com.cn'],
    ['x.acme.or.tz', 'acme.or.tz'],
    ['x.acme.co.ke', 'acme.co.ke'],
    ['x.acme.com.sa', 'acme.com.sa'],
    ['x.acme.waw.pl', 'acme.waw.pl'],
    ['x.acme.waw.com', 'waw.com'],
    ['comune.roma.it', 'comune.roma.it'],
    ['x.school.k12.ca.us', 'school.k12.ca.us'],
    ['x.acme.com.ck', 'acme.com.ck'],
    ['x.www.ck', 'www.ck'],
    ['x.oslo.kommune.no', 'oslo.kommune.no'],
    ['x.acme.公司.cn', 'acme.公司.cn'],
    ['x.acme.xyz', 'acme.xyz'],
    ['x.acme.nosuchtld', 'acme.nosuchtld'],
    ['co.uk', 'co.uk'],
    ['com', 'com'],
    ['acme.github.io', 'acme.github.io'],
    ['x.acme.github.io', 'acme.github.io'],
    ['acme.uk.com', 'acme.uk.com'],
    ['acme.my.salesforce.com', 'acme.my.salesforce.com'],
    ['login.salesforce.com', 'salesforce.com'],
    ['constructor.prototype.com', 'prototype.com'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  test('is what another reader of the public suffix list says, for the common labels of every country', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const countries = letters.flatMap((first) => letters.map((second) => first + second));
    const labels = COMMON_LABELS.split(' ').filter((label) => label !== '*');
    const hosts = countries.flatMap((country) => labels.map((label) => `mail.acme.${label}.${country}`));
    const differing = hosts.filter((host) => registrableDomain(host) !== getDomain(host));
    const registriesOfTheirOwn = ['com.de', 'co.nl', 'co.no', 'org.ru', 'net.ru', 'com.se'];
    expect(differing).toEqual(registriesOfTheirOwn.map((suffix) => `mail.acme.${suffix}`));
  });

  test('is its own registrable domain', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        const domain = registrableDomain(host.toLowerCase());
        expect(registrableDomain(domain)).toBe(domain);
      }),
      { seed: 5 },
    );
  });
});

describe('a host in punycode', () => {
  test.each([
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['XN--MNCHEN-3YA.DE', 'münchen.de'],
    ['xn--fiqs8s.xn--55qx5d.cn', '中国.公司.cn'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['xn--ls8h.la', 'xn--ls8h.la'],
    ['xn--abc-.com', 'xn--abc-.com'],
    ['xn--99999999.com', 'xn--99999999.com'],
    ['xn--.com', 'xn--.com'],
  ])('%s is %s', (raw, host) => {
    expect(hostOf(raw)).toBe(host);
  });

  test('and in letters is one', () => {
    const letters = fc.stringMatching(/^[a-zäöüßéçñøåčšžабвгдежзийклмнопшяαβγδελμ日本語中国한글ابت]{1,20}$/);
    fc.assert(
      fc.property(letters, (label) => {
        const ascii = domainToASCII(`${label}.com`);
        fc.pre(ascii !== '' && domainToUnicode(ascii) === `${label}.com`);
        expect(hostOf(ascii)).toBe(hostOf(`${label}.com`));
      }),
      { seed: 6, numRuns: runs(500) },
    );
  });

  test('never throws, whatever stands behind xn--', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,30}$/), (code) => {
        const host = hostOf(`xn--${code}.com`);
        if (host !== undefined) expect(hostOf(host)).toBe(host);
      }),
      { seed: 7, numRuns: runs(2000) },
    );
  });
});
