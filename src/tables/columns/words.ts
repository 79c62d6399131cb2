import { cellIn } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import { isPlaceholder } from '../placeholder';
import { readText } from '../read-cell';
import { codedBy, textsIn, wordAt } from './coded';
import type { Coded } from './coded';

/** The words of a column, one for each row of the table; `''` where a cell is blank or stands for nothing. */
export interface Words {
  readonly size: number;
  /** The word of a row. */
  at(row: number): string;
  /** The word of each row. */
  texts(): readonly string[];
  /** The column by number, worked out when somebody first asks: to look up each row's letters takes long. */
  numbered(): Coded;
}

/** Words whose numbers are known. */
export class NumberedWords implements Words {
  private readonly coded: Coded;
  private all: readonly string[] | undefined;

  constructor(coded: Coded) {
    this.coded = coded;
  }

  get size(): number {
    return this.coded.codes.length;
  }

  at(row: number): string {
    return wordAt(this.coded, row);
  }

  texts(): readonly string[] {
    return (this.all ??= textsIn(this.coded));
  }

  numbered(): Coded {
    return this.coded;
  }
}

/** Words that are read from their cells when they are asked for. */
export class CellWords implements Words {
  private readonly grid: Grid;
  private readonly rows: readonly number[];
  private readonly column: number;
  private all: readonly string[] | undefined;
  private coded: Coded | undefined;

  /** The words of a column of a grid in some of its rows, both zero-based. */
  constructor(grid: Grid, rows: readonly number[], column: number) {
    this.grid = grid;
    this.rows = rows;
    this.column = column;
  }

  get size(): number {
    return this.rows.length;
  }

  at(row: number): string {
    return readWord(cellIn(this.grid, this.rows[row] ?? -1, this.column));
  }

  texts(): readonly string[] {
    return (this.all ??= Array.from({ length: this.size }, (_, row) => this.at(row)));
  }

  numbered(): Coded {
    return (this.coded ??= codedBy(this.size, (row) => this.at(row)));
  }
}

/** The words of these cells. */
export function wordsIn(cells: readonly CellValue[]): Words {
  return new NumberedWords(codedBy(cells.length, (row) => readWord(cells[row] ?? '')));
}

/** So many blank words. */
export function noWords(size: number): Words {
  return new NumberedWords({ codes: new Int32Array(size), words: [''] });
}

/** A cell as a word; `''` where it is blank or stands for nothing. */
export function readWord(cell: CellValue): string {
  const text = readText(cell);
  return isPlaceholder(text) ? '' : text;
}
