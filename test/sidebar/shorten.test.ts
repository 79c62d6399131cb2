import * as fc from 'fast-check';
import { shorten } from '../../sidebar/shorten';

describe('a shortened text', () => {
  test.each([
    ['stays when it fits', 'Deals!A1:H61', 'Deals!A1:H61'],
    ['keeps its end, where the cells are', 'A very long tab name!A1:H61', 'A very lo…1:H61'],
    ['does not cut a character in two', '😀'.repeat(30), `${'😀'.repeat(9)}…${'😀'.repeat(5)}`],
    ['counts characters, not halves of them', '😀'.repeat(15), '😀'.repeat(15)],
  ])('%s', (_, text, short) => {
    expect(shorten(text, 15)).toBe(short);
  });

  it('is never longer than the limit and never changes again', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', minLength: 60, maxLength: 6000 }),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 300 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(Array.from(short).length).toBeLessThanOrEqual(limit);
        expect(shorten(short, limit)).toBe(short);
      }),
      { seed: 20240603 },
    );
  });
});
