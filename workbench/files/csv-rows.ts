import { CsvError, parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t'];

/** The first line that is not blank, without what stands in quotes. */
function firstLine(text: string): string {
  const unquoted = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  return unquoted.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
}

/** What parts the cells: commas, or the semicolons and tabs of other countries and programs. */
function delimiterOf(text: string): string {
  const line = firstLine(text);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const isMisread = (cell: string): boolean => cell.startsWith('=') || cell.startsWith("'");

/** A .csv file holds data: what looks like a formula, or begins with an apostrophe, is the text that it is. */
const asTyped = (row: string[]): string[] =>
  row.some(isMisread) ? row.map((cell) => (isMisread(cell) ? `'${cell}` : cell)) : row;

/** Without a quotation mark there is nothing to unpack, and splitting is four times as quick. */
function plainRows(text: string, delimiter: string): string[][] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

function quotedRows(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
}

/**
 * Cells of a .csv text as `[row][column]`, as a person would type them; blank lines stay, so that rows keep their
 * numbers. Throws a sentence when a quotation mark is never closed.
 */
export function rowsFromCsv(marked: string, name: string): string[][] {
  const text = marked.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  try {
    return (text.includes('"') ? quotedRows : plainRows)(text, delimiter).map(asTyped);
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const fix = 'Look for a quotation mark that opens a cell and is never closed, then save the file again.';
    throw new Error(`${name} stops making sense as a .csv file. ${fix}`, { cause: problem });
  }
}
