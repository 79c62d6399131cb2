import type { CallRow } from './row';

/** What no cell and no sentence ever shows. */
const FOREIGN = /NaN|Infinity|undefined|\[object|\b[A-Z][a-z]+Error\b|\bnull\b/;
const UNSEEN = /[\p{Cc}\p{Cs}]/u;
const LONGEST_SENTENCE = 300;
const LONGEST_QUOTE = 40;
const LONGEST_CELL = 50_000;

/** Where, what, what to do; an argument that was left out has nothing to quote. */
const OF_ARGUMENT =
  /^(?:[a-z_]+(?:, row \d+|, cell [A-Z]+\d+ of its range)?: .+\. [A-Z].+\.|[a-z_]+ is missing\. Add it, as in .+\.|The ranges hold .+\. Use .+\.)$/su;

/** Which general rules a cell of a result breaks. */
function faultsOfCell(cell: unknown): string[] {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0) ? [] : [`shows ${String(cell)}`];
  if (cell === null) return [];
  if (typeof cell !== 'string') return [`holds a ${typeof cell}`];
  return cell.length > LONGEST_CELL || UNSEEN.test(cell) ? ['holds a text that no cell takes'] : [];
}

/** Which general rules a sentence breaks. */
export function faultsOfSentence(sentence: string): string[] {
  const own = sentence.replace(/"[^"]*"/g, '""');
  const quotes = [...sentence.matchAll(/"([^"]*)"/g)].map(([, quote = '']) => Array.from(quote).length);
  return [
    ...(sentence.length > LONGEST_SENTENCE ? ['says more than 300 characters'] : []),
    ...(FOREIGN.test(own) ? ['says a word of programs'] : []),
    ...(UNSEEN.test(sentence) ? ['says what cannot be seen'] : []),
    ...(Math.max(0, ...quotes) > LONGEST_QUOTE ? ['quotes more than 40 characters'] : []),
  ];
}

/** Which general rules an outcome breaks, whatever the row says comes back. */
export function faultsOf(outcome: unknown): string[] {
  if (isSays(outcome)) {
    const placed = OF_ARGUMENT.test(outcome.says) ? [] : ['does not say where, what, and what to do'];
    return [...placed, ...faultsOfSentence(outcome.says)];
  }
  if (!Array.isArray(outcome)) return faultsOfCell(outcome);
  const found = new Set<string>();
  for (const row of outcome) {
    for (const cell of cellsOf(row)) if (cell !== '') for (const fault of faultsOfCell(cell)) found.add(fault);
  }
  return [...found];
}

const isSays = (outcome: unknown): outcome is { says: string } =>
  typeof outcome === 'object' && outcome !== null && 'says' in outcome && typeof outcome.says === 'string';

const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** Whether two values are the same to the last cell, wherever they were made. Rows that are one object are told once. */
export function same(one: unknown, other: unknown): boolean {
  if (isSays(one) && isSays(other)) return one.says === other.says;
  if (!isList(one) || !isList(other)) return Object.is(one, other);
  if (one.length !== other.length) return false;
  return one.every((part, index) => isToldAlready(one, other, index) || same(part, other[index]));
}

function isToldAlready(one: readonly unknown[], other: readonly unknown[], index: number): boolean {
  return index > 0 && one[index] === one[index - 1] && other[index] === other[index - 1];
}

/** The arguments with their own lists of rows, to see whether a call changed any. */
export const copied = (args: CallRow[2]): readonly unknown[] => args.map(copyOf);

/** A list of its own; rows that are one object stay one, as most of a whole column are. */
function copyOf(value: unknown): unknown {
  if (!isList(value)) return value;
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    copy.push(index > 0 && value[index] === value[index - 1] ? copy[index - 1] : copyOf(value[index]));
  }
  return copy;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
