import type { CellValue } from '../../model/cell';
import { partOf, textsIn } from './coded';
import type { Coded } from './coded';
import { cellAt, quotedCell, report } from './source';
import type { Source } from './source';
import { readFlag, readText } from '../read-cell';
import { isNothing, isPlaceholder } from '../placeholder';

/** A column of yes and no as 1 and 0; NaN where a cell is blank or neither. */
export function readFlags(source: Source): Float64Array {
  const values = new Float64Array(source.rows.length);
  const known = new Map<string, number | undefined>();
  for (let index = 0; index < values.length; index++) {
    const cell = cellAt(source, index);
    let flag = typeof cell === 'string' ? known.get(cell) : readFlag(cell);
    if (typeof cell === 'string' && !known.has(cell)) {
      flag = isNothing(cell) ? NaN : readFlag(cell);
      known.set(cell, flag);
    }
    values[index] = flag ?? NaN;
    if (flag === undefined) report(source, index, 'not-a-flag', quotedCell(cell));
  }
  return values;
}

/**
 * A column of words; `''` where a cell is blank or stands for nothing.
 *
 * Cells of the same words give the very same string, so that whatever looks it up later need not read its letters.
 */
export function readTexts(source: Source): readonly string[] {
  if (source.told === undefined) return textsIn(readWords(source));
  const known = new Map<CellValue, string>();
  return source.rows.map((_, index) => {
    const cell = cellAt(source, index);
    const words = known.get(cell) ?? readWord(cell);
    known.set(cell, words);
    return words;
  });
}

/** The words of a column by number, of cells that stand in it: each different cell is read once. */
export function readWords({ cellsOf, column, rows }: Source): Coded {
  const { codes, words } = partOf(cellsOf(column), rows);
  return { codes, words: words.map(readWord) };
}

function readWord(cell: CellValue): string {
  const text = readText(cell);
  return isPlaceholder(text) ? '' : text;
}

/**
 * The words of a column by which a report is grouped: blank cells take the value above them, down to the end of the
 * group; how many did, and the first of them, is reported.
 *
 * @param ends - Zero-based rows of the grid that end a group.
 */
export function readGroupTexts(source: Source, ends: readonly number[]): readonly string[] {
  const texts = [...readTexts(source)];
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
