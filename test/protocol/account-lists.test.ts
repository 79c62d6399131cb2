import { accountsIn, LEFT_OUT, listsOf } from '../../src/protocol/account-lists';
import type { Explanation, ExplainPart } from '../../src/protocol/answers';

const part = (role: ExplainPart['role'], amounts?: readonly number[], why?: readonly number[]): ExplainPart => ({
  ...{ role, label: role, shown: '', counts: true },
  ...(amounts && { amounts }),
  ...(why && { why }),
});

/** A number over four accounts, A to D, made of these parts. */
function explained(...parts: readonly ExplainPart[]): Explanation {
  const words = { words: [], of: [] };
  return {
    ...{ subject: { kpi: 'win_rate', column: 0 }, name: '', definition: '', column: '', shown: '', sum: '' },
    ...{ remarks: [], stages: words, tiers: words, owners: words, columns: [], frame: '', build: 1, builtAt: '' },
    decimals: '.',
    parts,
    names: ['A', 'B', 'C', 'D'],
    reasons: ['Not on the list', 'No deal'],
  };
}

/** A is won of the three A, B and C that had a deal; D is not on the list. */
const RATE = explained(part('numerator', [1, 0, 0, 0], [0, 2, 2, 1]), part('denominator', [1, 1, 1, 0], [0, 0, 0, 1]));

const told = (explanation: Explanation, list: number): string[] =>
  accountsIn(explanation, list).map(({ account, amount, why }) =>
    `${'ABCD'.charAt(account)} ${String(amount)} ${why}`.trim(),
  );

describe('the lists of a number', () => {
  test('are its parts of accounts, in order, and then those left out', () => {
    expect(listsOf(RATE)).toEqual([0, 1, LEFT_OUT]);
    expect(listsOf(explained(part('behind'), part('numerator', [1, 0, 0, 0]), part('part')))).toEqual([1, LEFT_OUT]);
  });

  test('are none when no account owns any part', () => {
    expect(listsOf(explained(part('numerator'), part('denominator')))).toEqual([]);
    expect(listsOf(explained())).toEqual([]);
  });
});

describe('the accounts of a list', () => {
  test('are those that add to the part, each with what it adds', () => {
    expect(told(RATE, 0)).toEqual(['A 1']);
    expect(told(explained(part('counted', [5, 0, -2.5, 0])), 0)).toEqual(['A 5', 'C -2.5']);
  });

  test('below a division say why they are not above it', () => {
    expect(told(RATE, 1)).toEqual(['A 1', 'B 1 No deal', 'C 1 No deal']);
  });

  test('above a division say nothing, nor do those of a number that is not divided', () => {
    expect(
      told(explained(part('denominator', [1, 1, 1, 0]), part('numerator', [1, 0, 0, 0], [1, 1, 1, 1])), 1),
    ).toEqual(['A 1']);
    expect(told(explained(part('counted', [1, 0, 0, 0], [2, 2, 2, 2])), 0)).toEqual(['A 1']);
  });

  test('below a division by a number that no account owns above it say nothing', () => {
    expect(told(explained(part('numerator'), part('denominator', [1, 1, 0, 0], [2, 2, 2, 2])), 1)).toEqual([
      'A 1',
      'B 1',
    ]);
  });

  test('that were left out are in no part, and say why they are not even below', () => {
    expect(told(RATE, LEFT_OUT)).toEqual(['D 0 Not on the list']);
  });

  test('that were left out of what is not divided say why they do not count', () => {
    expect(told(explained(part('behind'), part('counted', [1, 0, 1, 0], [0, 1, 0, 2])), LEFT_OUT)).toEqual([
      'B 0 Not on the list',
      'D 0 No deal',
    ]);
  });

  test('that were left out are all when no part has one', () => {
    expect(told(explained(part('counted', [0, 0, 0, 0])), LEFT_OUT)).toEqual(['A 0', 'B 0', 'C 0', 'D 0']);
    expect(told(explained(part('part')), LEFT_OUT)).toEqual(['A 0', 'B 0', 'C 0', 'D 0']);
  });
});
