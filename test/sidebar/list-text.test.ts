import { listText } from '../../sidebar/explain/list-text';
import { LIST_HEADINGS } from '../../src/messages/list-headings';
import type { ExplainPart, Explanation } from '../../src/protocol/answers';

const none = { words: [], of: [] };

function explained(names: readonly string[], part: Partial<ExplainPart>): Explanation {
  return {
    ...{ subject: { kpi: 'won', column: 0 }, name: '', definition: '', column: '', shown: '', sum: '', remarks: [] },
    ...{ names, stages: none, tiers: none, owners: none, reasons: [], columns: [], frame: '', build: 1, builtAt: '' },
    decimals: ',',
    parts: [{ role: 'counted', label: 'New revenue', shown: '', counts: true, ...part }],
  };
}

const copied = (names: readonly string[], amount: number, part: Partial<ExplainPart> = {}): string =>
  listText(
    explained(names, part),
    0,
    names.map((_, account) => ({ account, amount, why: '' })),
    LIST_HEADINGS,
  );

describe('a list as it is copied', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '1/2',
    '2024-01-01',
    '12%',
    'TRUE',
    '"x"',
    "'x",
    '1-Mar',
    'May 5',
    '1 March 2024',
    '1E5',
    '$5',
    '(5)',
  ])('keeps the name %s as text', (name) => {
    expect(copied([name], 1)).toBe(`Account\n'${name}`);
  });

  test.each(['Acme', '3M', '1&1 Ionos', 'May', 'Mars 21 Ltd', '__proto__', 'Été'])(
    'leaves the name %s as it is',
    (name) => {
      expect(copied([name], 1)).toBe(`Account\n${name}`);
    },
  );

  test('keeps a name on its line and in its cell', () => {
    expect(copied(['A\tB\nC\u0000D'], 1)).toBe('Account\nA B C D');
  });

  test('tells what each account adds as the workbook writes numbers', () => {
    expect(copied(['Acme'], 12.5, { counts: false })).toBe('Account\tNew revenue\nAcme\t12,5');
  });
});
