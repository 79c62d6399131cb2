import type { CellValue } from '../../model/cell';
import { readText } from '../read-cell';
import { isPlaceholder } from '../placeholder';
import { codedBy, textsIn, wordAt } from './coded';
import type { Coded } from './coded';

/** The words of a column, one for each row of the table; `''` where a cell is blank or stands for nothing. */
export interface Words {
  readonly size: number;
  /** The word of a row. */
  at(row: number): string;
  /** The word of each row. */
  texts(): readonly string[];
  /** The column by number, worked out when somebody first asks: to look at each row's letters takes long. */
  numbered(): Coded;
}

/** Words whose numbers are known. */
export function wordsByNumber(coded: Coded): Words {
  return {
    size: coded.codes.length,
    at: (row) => wordAt(coded, row),
    texts: remembered(() => textsIn(coded)),
    numbered: () => coded,
  };
}

/** Words that are read from their cells, row by row, when they are asked for. */
export function wordsInCells(size: number, cellAt: (row: number) => CellValue): Words {
  const at = (row: number): string => readWord(cellAt(row));
  const texts = remembered(() => {
    const read = new Array<string>(size);
    for (let row = 0; row < size; row++) read[row] = at(row);
    return read;
  });
  return { size, at, texts, numbered: remembered(() => codedBy(size, at)) };
}

/** Words that are known row by row. */
export function wordsTold(texts: readonly string[]): Words {
  const at = (row: number): string => texts[row] ?? '';
  return { size: texts.length, at, texts: () => texts, numbered: remembered(() => codedBy(texts.length, at)) };
}

/** So many blank words. */
export function noWords(size: number): Words {
  return wordsByNumber({ codes: new Int32Array(size), words: [''] });
}

/** A cell as a word; `''` where it is blank or stands for nothing. */
export function readWord(cell: CellValue): string {
  const text = readText(cell);
  return isPlaceholder(text) ? '' : text;
}

function remembered<Value extends object>(work: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= work());
}
