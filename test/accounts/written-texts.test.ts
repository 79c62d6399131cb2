import { companySize } from '../../src/accounts/company-size';
import { writtenMonths } from '../../src/accounts/written-months';
import { tableIn } from '../support/core';

function monthsIn(header: string, term: string | number): number | undefined {
  const table = tableIn('customers', [
    ['Customer', 'Start date', header],
    ['Acme', '2024-01-01', term],
  ]);
  return writtenMonths(table)(0);
}

test.each<[term: string | number, months: number | undefined]>([
  [24, 24],
  ['24', 24],
  ['٢٤', 24],
  ['２４', 24],
  ['3 years', 36],
  ['1.5 Years', 18],
  ['1,5 yıl', 18],
  ['12 ay', 12],
  ['24 months', 24],
  ['miaka 2', 24],
  ['miezi 18', 18],
  ['2年', 24],
  ['18个月', 18],
  ['٣ سنوات', 36],
  ['٦ أشهر', 6],
  ['until spring', undefined],
  ['0', undefined],
  ['', undefined],
])('a term of "%s" has %s months', (term, months) => {
  expect(monthsIn('Term', term)).toBe(months);
});

test.each([
  ['Term (years)', 24],
  ['Contract term (months)', 2],
])('"2" under %s has %d months', (header, months) => {
  expect(monthsIn(header, 2)).toBe(months);
});

test.each([
  ['320', '250–999'],
  ['1,200', '1000+'],
  ['1.200', '1000+'],
  ['1 200', '1000+'],
  ['٣٢٠', '250–999'],
  ['３２０', '250–999'],
  ['51-200', '51-200'],
  ['Mid-market', 'Mid-market'],
  ['', ''],
])('a company of "%s" people is "%s"', (text, size) => {
  expect(companySize(text)).toBe(size);
});
