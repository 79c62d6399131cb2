import { wordReader } from '../../model/words';
import { readFlag } from '../read-cell';
import { isNothing } from '../placeholder';
import { partOf } from './coded';
import { cellAt, quotedCell, report } from './source';
import type { Source } from './source';
import { CellWords, NumberedWords, readWord, wordsIn } from './words';
import type { Words } from './words';

/** A column of yes and no as 1 and 0; NaN where a cell is blank, says nothing on it or is neither. */
export function readFlags(source: Source): Float64Array {
  const values = new Float64Array(source.rows.length);
  const known = new Map<string, number | undefined>();
  const silence = wordReader(source.silent === undefined ? [] : [[NaN, source.silent]]);
  for (let index = 0; index < values.length; index++) {
    const cell = cellAt(source, index);
    let flag = typeof cell === 'string' ? known.get(cell) : readFlag(cell);
    if (typeof cell === 'string' && !known.has(cell)) {
      flag = isNothing(cell) ? NaN : (readFlag(cell) ?? silence(cell));
      known.set(cell, flag);
    }
    values[index] = flag ?? NaN;
    if (flag === undefined) report(source, index, 'not-a-flag', quotedCell(cell));
  }
  return values;
}

/** A column of words. Where its cells are known by number, each different one is read once. */
export function readWords(source: Source): Words {
  const { grid, cellsOf, column, rows, told } = source;
  if (told !== undefined) return wordsIn(rows.map((_, index) => told(index).value));
  const cells = cellsOf(column);
  if (cells === undefined) return new CellWords(grid, rows, column);
  const { codes, words } = partOf(cells, rows);
  return new NumberedWords({ codes, words: words.map(readWord) });
}

/**
 * The words of a column by which a report is grouped: blank cells take the value above them, down to the end of the
 * group; how many did, and the first of them, is reported.
 *
 * @param ends - Zero-based rows of the grid that end a group.
 */
export function readGroupTexts(source: Source, ends: readonly number[]): readonly string[] {
  const texts = [...readWords(source).texts()];
  const carried: number[] = [];
  let above = '';
  let end = 0;
  texts.forEach((text, index) => {
    while (end < ends.length && (ends[end] ?? 0) < (source.rows[index] ?? 0)) {
      above = '';
      end++;
    }
    if (text !== '') above = text;
    else if (above !== '') {
      texts[index] = above;
      carried.push(index);
    }
  });
  const [first] = carried;
  if (first !== undefined) report(source, first, 'carried-down', texts[first] ?? '', { count: carried.length });
  return texts;
}
