import fc from 'fast-check';
import { LAW } from '../support/laws';
import { openTestHost } from '../support/host';

const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2) },
  { weight: 2, arbitrary: fc.constantFrom(-3, 0.25, 1e9) },
  { weight: 2, arbitrary: fc.constantFrom('', 'Won', true, false) },
  { weight: 1, arbitrary: fc.constantFrom("'1", "'-2.5", '=1/0', '="1"', '=1+1') },
);
const tables = fc.sample(fc.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 12 }), LAW);

/** The same sum twice: as funnels ask for it, and in words that mean the same and take another way. */
const PAIRS = [
  ['SUMIFS(A:A;B:B;1)', 'SUMIFS(A:A;B:B;"=1")'],
  ['SUMIFS(A:A;B:B;0;C:C;2)', 'SUMIFS(A:A;B:B;"=0";C:C;"=2")'],
  ['SUMIFS(A:A;B:B;">0")', 'SUMIFS(A:A;B:B;">0";B:B;">-1")'],
  ['SUMIF(A:C;">0")', 'SUMIF(A:C;">0";A:C)'],
  ['SUMIF(A:C;"<1")', 'SUMIF(A:C;"<1";A:C)'],
] as const;

describe('sums where other columns hold a number', () => {
  const sheets = Object.fromEntries(
    tables.map((rows, number) => [
      `Table ${String(number)}`,
      rows.map((row, index) => [...row, ...(index === 0 ? ['', ...PAIRS.flat().map((sum) => `=${sum}`)] : [])]),
    ]),
  );
  const host = openTestHost({ sheets });
  afterAll(host.close);

  it('are the same in whatever words they are asked for', () => {
    const sums = Object.keys(sheets).flatMap((sheet) => host.values(sheet, 'E1:N1'));
    const [asked, otherwise] = [0, 1].map((way) => sums.map((row) => row.filter((_sum, at) => at % 2 === way)));
    expect(asked).toEqual(otherwise);
    expect(new Set(sums.flat()).size).toBeGreaterThan(50);
  });
});

test('formulas whose texts are alike to a hash have each its own value', () => {
  const many = '1,'.repeat(24);
  const host = openTestHost({ sheets: { Sums: [[`=SUM(${many}89284,32457,732)`, `=SUM(${many}62853,46336,19)`]] } });
  expect(host.values('Sums', 'A1:B1')).toEqual([[122_497, 109_232]]);
  void host.close();
});
