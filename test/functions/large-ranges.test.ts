import { callFunction } from '../../src/functions/call-function';

describe('a large range', () => {
  test('of 100,000 rows is answered row by row', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
    const result = callFunction('ABM_ACV', [rows, 2, rows]);
    expect(result).toHaveLength(100_000);
    expect(new Set([result].flat(2))).toEqual(new Set([0]));
  });

  test('is read up to the most cells that a function takes in', () => {
    const blanks = Array.from({ length: 250_000 }, () => ['']);
    expect(callFunction('ABM_GRR', [blanks, blanks])).toBe('');
  });
});
