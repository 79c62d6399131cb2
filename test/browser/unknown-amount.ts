import { believableBook } from '../../samples/believable';
import type { Book } from '../../samples/book';

/** A year of data in which the amount of the first deal, 45,000, is not known yet. */
export function unknownAmount(): Book {
  const { book: whole } = believableBook();
  const [head = [], first = [], ...deals] = whole.sheets['Opportunities'] ?? [];
  const unknown = first.map((cell, column) => (head[column] === 'Amount' ? 'tba' : cell));
  return { ...whole, sheets: { ...whole.sheets, Opportunities: [head, unknown, ...deals] } };
}
