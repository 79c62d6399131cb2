import { companiesIn } from '../../src/matching/companies-in';

describe('the companies in a cell', () => {
  test.each<[string, string[]]>([
    ['', ['']],
    ['  ', []],
    ['Acme', ['Acme']],
    ['Acme, Inc.', ['Acme, Inc.']],
    ['Acme; Beta', ['Acme', 'Beta']],
    [' Acme ;; Beta ;', [' Acme', 'Beta']],
    ['Acme；Beta', ['Acme', 'Beta']],
    ['Acme\nBeta\r\n\nCyan', ['Acme', 'Beta', 'Cyan']],
    ['Smith &amp; Sons; Beta', ['Smith & Sons', 'Beta']],
    ['Smith &amp; Sons', ['Smith & Sons']],
    [';', []],
    [' ; \n ', []],
    ['acme.com, beta.de', ['acme.com', 'beta.de']],
    ['acme.com beta.de', ['acme.com', 'beta.de']],
    ['acme.com | beta.de', ['acme.com', 'beta.de']],
    ['acme.com / beta.de', ['acme.com', 'beta.de']],
    ['acme.com  /  beta.de', ['acme.com', 'beta.de']],
    [' acme.com,  beta.de, ', ['acme.com', 'beta.de']],
    ['acme.com，beta.de', ['acme.com', 'beta.de']],
    ['a@acme.com b@beta.de', ['a@acme.com', 'b@beta.de']],
    ['acme。com beta．de', ['acme。com', 'beta．de']],
    ['acme.com Beta', ['acme.com Beta']],
    ['acme.com Beta Inc.', ['acme.com Beta Inc.']],
    ['J. R. Smith', ['J. R. Smith']],
    ['www.acme.com ', ['www.acme.com ']],
    ['acme.com; beta.de, cyan.fr', ['acme.com', 'beta.de', 'cyan.fr']],
  ])('%j names %j', (raw, expected) => {
    expect(companiesIn(raw)).toEqual(expected);
  });
});
