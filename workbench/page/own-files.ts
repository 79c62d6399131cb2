// A person's own files as a book.
import type { Book } from '../engine/book';
import { endingOf, withoutEnding } from '../files/book-name';
import { rowsFromCsv } from '../files/csv-rows';
import { decodeText } from '../files/decode-text';
import { bookFromJson } from '../files/json-book';
import { withinLimits } from '../files/limits';

const textOf = async (file: File): Promise<string> => decodeText(new Uint8Array(await file.arrayBuffer()));

/**
 * One book of the chosen files: a .json file is a whole book, every .csv file one sheet.
 *
 * @param locale - How dates and amounts are written in the .csv files.
 */
export async function bookFromFiles(files: readonly File[], locale: string): Promise<Book> {
  const json = files.find(({ name }) => endingOf(name) === 'json');
  if (json !== undefined) return withinLimits(bookFromJson(await textOf(json), json.name));
  const sheets: Record<string, string[][]> = {};
  for (const file of files) {
    if (endingOf(file.name) !== 'csv') {
      throw new Error(`${file.name} cannot be opened here. Choose .csv files (one sheet each) or one .json book.`);
    }
    sheets[withoutEnding(file.name)] = rowsFromCsv(await textOf(file), file.name);
  }
  return withinLimits({ locale, sheets });
}
