import { cellIn } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';

/** A column by number: what many rows say is looked at once for all of them. */
export type Coded<Word = string> = {
  /** The place of each row's word in `words`. */
  readonly codes: Int32Array;
  /** Every different word of the column. */
  readonly words: readonly Word[];
};

/** The word of a row. */
export function wordAt({ codes, words }: Coded, row: number): string {
  return words[codes[row] ?? -1] ?? '';
}

/** The words of all rows. */
export function textsIn({ codes, words }: Coded): readonly string[] {
  const texts = new Array<string>(codes.length);
  for (let row = 0; row < texts.length; row++) texts[row] = words[codes[row] ?? 0] ?? '';
  return texts;
}

/** The cells of a column of a grid by number, row by row; undefined for one that was not asked for. */
export type CodedCells = (column: number) => Coded<CellValue> | undefined;

/** Rows that are read together, column by column: as many as a processor holds at hand. */
const BLOCK = 512;

/** The cells of these columns of a grid by number, all of them read in one go from above. */
export function codedCells(grid: Grid, columns: readonly number[]): CodedCells {
  const coders = new Map(columns.map((column) => [column, new Coder<CellValue>(grid.length)]));
  inBlocks(grid.length, (from, end) => {
    for (const [column, coder] of coders) {
      for (let row = from; row < end; row++) coder.put(row, cellIn(grid, row, column));
    }
  });
  return (column) => coders.get(column);
}

/** Goes through rows block by block. */
export function inBlocks(rows: number, go: (from: number, end: number) => void): void {
  for (let from = 0; from < rows; from += BLOCK) go(from, Math.min(rows, from + BLOCK));
}

/** Some rows of a column, with the words that stand in these alone. */
export function partOf<Word>({ codes, words }: Coded<Word>, rows: readonly number[]): Coded<Word> {
  const places = new Int32Array(words.length).fill(-1);
  const part = new Int32Array(rows.length);
  const met: Word[] = [];
  for (let index = 0; index < part.length; index++) {
    const code = codes[rows[index] ?? -1] ?? -1;
    const word = words[code];
    if (places[code] === -1 && word !== undefined) places[code] = met.push(word) - 1;
    part[index] = places[code] ?? 0;
  }
  return { codes: part, words: met };
}

/** So many rows by number. */
export function codedBy<Word>(size: number, wordOf: (row: number) => Word): Coded<Word> {
  const coder = new Coder<Word>(size);
  for (let row = 0; row < size; row++) coder.put(row, wordOf(row));
  return coder;
}

/** Gives each different word a number, in the order in which they are met. */
class Coder<Word> implements Coded<Word> {
  readonly codes: Int32Array;
  readonly words: Word[] = [];
  private readonly places = new Map<Word, number>();

  constructor(size: number) {
    this.codes = new Int32Array(size);
  }

  /** Writes down the word of a row. */
  put(row: number, word: Word): void {
    let place = this.places.get(word);
    if (place === undefined) {
      place = this.words.push(word) - 1;
      this.places.set(word, place);
    }
    this.codes[row] = place;
  }
}
