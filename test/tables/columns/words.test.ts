import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { textsIn } from '../../../src/tables/columns/coded';
import { CellWords, readWord, wordsIn } from '../../../src/tables/columns/words';
import type { Words } from '../../../src/tables/columns/words';
import { LAW } from '../../support/laws';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('Acme', ' Acme ', 'acme', '', '-', 'N/A', '(not set)', 7, '7', true, new Date(0)),
  fc.string(),
);

/** What words say of themselves, in each way that there is. */
function sayings(words: Words) {
  const { size } = words;
  const { codes, words: different } = words.numbered();
  return {
    size,
    one: Array.from({ length: size }, (_, row) => words.at(row)),
    all: words.texts(),
    numbered: Array.from(codes, (code) => different[code]),
    beyond: words.at(size),
  };
}

test('words read from their cells say the same as words by number', () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const grid = [['Account'], ...cells.map((one) => [one])];
      const rows = cells.map((_, index) => index + 1);
      const read = new CellWords(grid, rows, 0);
      const texts = cells.map(readWord);
      expect(sayings(read)).toEqual({ size: cells.length, one: texts, all: texts, numbered: texts, beyond: '' });
      expect(sayings(wordsIn(cells))).toEqual(sayings(read));
      expect(new Set(read.numbered().words).size).toBe(read.numbered().words.length);
      expect(textsIn(read.numbered())).toEqual(texts);
    }),
    LAW,
  );
});
