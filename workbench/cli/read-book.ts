import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf } from '../bridge/values';
import type { Book } from '../engine/book';
import { endingOf, withoutEnding } from '../files/book-name';
import { rowsFromCsv } from '../files/csv-rows';
import { decodeText } from '../files/decode-text';
import { bookFromJson } from '../files/json-book';
import { withinLimits } from '../files/limits';
import { isDiskProblem, kindOf } from './disk';
import type { ExcelBook } from './excel-book';
import { UsageProblem } from './usage';

/** A workbook that was read. */
export type BookFile = {
  readonly book: Book;
  /** Whether all its dates and numbers are still the texts that were exported, so that a locale decides what they mean. */
  readonly asExported: boolean;
  /** What an .xlsx file holds besides the cells. */
  readonly excel?: ExcelBook;
};

const KINDS = 'an .xlsx workbook, a folder of .csv files, a .csv file or a .json book';

function csvSheet(path: string): readonly [name: string, rows: string[][]] {
  const name = basename(path);
  return [withoutEnding(name), rowsFromCsv(decodeText(readFileSync(path)), name)];
}

function folderBook(path: string, typed: string): Book {
  const names = readdirSync(path).filter((name) => endingOf(name) === 'csv' && kindOf(join(path, name)) === 'file');
  if (names.length === 0) throw new UsageProblem(`The folder ${typed} holds no .csv file. Give ${KINDS}.`);
  return { sheets: Object.fromEntries(names.sort().map((name) => csvSheet(join(path, name)))) };
}

function hasNumbers({ sheets }: Book): boolean {
  return Object.values(sheets).some((rows) => rows.some((row) => row.some((cell) => typeof cell === 'number')));
}

async function fileBook(path: string, typed: string): Promise<BookFile> {
  switch (endingOf(path)) {
    case 'csv':
      return { book: { sheets: Object.fromEntries([csvSheet(path)]) }, asExported: true };
    case 'json': {
      const book = bookFromJson(decodeText(readFileSync(path)), basename(path));
      return { book, asExported: !hasNumbers(book) };
    }
    case 'xlsx': {
      // Reading .xlsx takes a big library that nothing else needs.
      const { readXlsx } = await import('./read-xlsx');
      return { ...(await readXlsx(path)), asExported: false };
    }
    default:
      throw new UsageProblem(`${typed} is not a file that can be read. Give ${KINDS}.`);
  }
}

async function bookAt(path: string, typed: string): Promise<BookFile> {
  const kind = kindOf(path);
  if (kind === 'missing') throw new UsageProblem(`There is no file or folder ${typed}. Check its name.`);
  return kind === 'folder' ? { book: folderBook(path, typed), asExported: true } : fileBook(path, typed);
}

/** The workbook at an absolute path, with `typed` as the caller named it. Throws a {@link UsageProblem} for any other file. */
export async function readBook(path: string, typed: string): Promise<BookFile> {
  try {
    const file = await bookAt(path, typed);
    withinLimits(file.book);
    return file;
  } catch (problem) {
    const sentence = isDiskProblem(problem)
      ? `${typed} cannot be read. Check that you may open it.`
      : messageOf(problem);
    throw new UsageProblem(sentence, { cause: problem });
  }
}
