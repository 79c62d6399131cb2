import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { textsIn } from '../../../src/tables/columns/coded';
import { CellWords, NumberedWords, readWord } from '../../../src/tables/columns/words';
import { LAW } from '../../support/laws';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('Acme', ' Acme ', 'acme', '', '-', 'N/A', '(not set)', 7, '7', true, new Date(0)),
  fc.string(),
);

/** What words say of themselves, in each way that there is. */
function sayings(words: CellWords | NumberedWords) {
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
      const read = new CellWords(cells);
      const texts = cells.map(readWord);
      expect(sayings(read)).toEqual({ size: cells.length, one: texts, all: texts, numbered: texts, beyond: '' });
      expect(sayings(new NumberedWords(read.numbered()))).toEqual(sayings(read));
      expect(new Set(read.numbered().words).size).toBe(read.numbered().words.length);
      expect(textsIn(read.numbered())).toEqual(texts);
    }),
    LAW,
  );
});
