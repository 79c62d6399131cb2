// The same facts told in other ways: rows in another order, twice, in parts, with air between them.
import fc from 'fast-check';
import type { Book, Cell, Sheet } from '../../samples/book';

type Row = readonly Cell[];

/** A book with every sheet changed in its own way. */
function mapSheets(book: Book, change: (sheet: Sheet, name: string) => Sheet): Book {
  return {
    ...book,
    sheets: Object.fromEntries(Object.entries(book.sheets).map(([name, sheet]) => [name, change(sheet, name)])),
  };
}

/** A source of choices that shrinks to "leave it as it is". */
export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 1000 }), {
  minLength: 40,
  maxLength: 40,
});

const at = (numbers: readonly number[], index: number): number => numbers[index % numbers.length] ?? 0;

/** Rows in another order, the header where it was. */
export function shuffled(book: Book, picks: readonly number[]): Book {
  return mapSheets(book, ([head = [], ...rows]) => {
    const keyed = rows.map((row, index) => ({ row, key: at(picks, index * 7 + rows.length) * 100 + index }));
    return [head, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
  });
}

/** Quantities and costs in two rows instead of one; the two add up to the one. */
export function splitRows(book: Book, picks: readonly number[]): Book {
  const columns = new Map([
    ['Activities', 'Quantity'],
    ['Spend', 'Amount'],
  ]);
  return mapSheets(book, (sheet, name) => {
    const [head = [], ...rows] = sheet;
    const column = head.indexOf(columns.get(name) ?? '');
    return [head, ...rows.flatMap((row, index) => parts(row, column, at(picks, index)))];
  });
}

function parts(row: Row, column: number, pick: number): readonly Row[] {
  const whole = row[column];
  if (typeof whole !== 'number' || !Number.isInteger(whole) || whole < 2) return [row];
  const first = 1 + (pick % (whole - 1));
  return [first, whole - first].map((part) => row.map((cell, index) => (index === column ? part : cell)));
}

/** Some rows twice, in the sheets named. */
export function repeated(book: Book, picks: readonly number[], ...names: readonly string[]): Book {
  return mapSheets(book, (sheet, name) => {
    const [head = [], ...rows] = sheet;
    if (!names.includes(name)) return sheet;
    return [head, ...rows, ...rows.filter((_, index) => at(picks, index) % 2 === 1)];
  });
}

/** Title rows above, blank rows between, blank and unknown columns, spaces around texts. */
export function padded(book: Book, picks: readonly number[]): Book {
  return mapSheets(book, (sheet) => {
    const titles = Array.from({ length: at(picks, 0) % 13 }, (_, index): Row => [`Report of ${String(index)}`]);
    const wide = sheet.map((row, index): Row => [
      null,
      index === 0 ? 'Next step' : 'call them',
      ...row.map((cell) => (typeof cell === 'string' && at(picks, index) % 2 === 1 ? `  ${cell} ` : cell)),
      '',
    ]);
    const airy = wide.flatMap((row, index): Row[] =>
      index > 0 && at(picks, index) % 3 === 1 ? [[null, ' '], row] : [row],
    );
    return [...titles, ...airy, [], [null]];
  });
}
