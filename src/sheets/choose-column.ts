import { TROUBLES } from '../messages/troubles';
import { columnNumber } from '../model/a1';
import type { ColumnAnswer } from '../model/column-answer';
import type { TableId } from '../model/table-id';
import { headerIn } from '../tables/map-table';
import { TABLES } from '../tables/registry';
import { readCells } from './cells';
import { withDecision } from './column-choices';
import type { Decision } from './column-choices';
import type { OpenWorkbook } from './open-workbook';
import { writeRecord } from './record';
import { Refusal } from './refusal';
import { areasOf } from './source-areas';

/**
 * Remembers which column a field is, for every range with this header.
 *
 * @param column - Letters of the column in the sheet; `none` for no column, `found` to undo what was chosen.
 */
export function chooseColumn(book: OpenWorkbook, table: TableId, field: string, column: string): void {
  decide(book, table, field, (first, width) => {
    if (column === 'none' || column === 'found') return { column: column === 'none' ? column : undefined };
    const place = columnNumber(column) - first;
    if (place < 0 || place >= width) throw new Refusal('DATA', TROUBLES.noSuchRange(column));
    return { column: place };
  });
}

/** Remembers how the cells of a column are read; `asked` undoes it. */
export function answerColumn(book: OpenWorkbook, table: TableId, field: string, answer: ColumnAnswer | 'asked'): void {
  decide(book, table, field, () => ({ answer: answer === 'asked' ? undefined : answer }));
}

/** How many rows hold the header at most; reading more to find it would cost and tell nothing. */
const ROWS_READ = 200;

function decide(
  book: OpenWorkbook,
  table: TableId,
  field: string,
  decision: (first: number, width: number) => Decision,
): void {
  const [place] = areasOf(book, table);
  const { name, fields } = TABLES[table];
  if (place === undefined) throw new Refusal('SOURCE_GONE', TROUBLES.sourceGone(name));
  if (!fields.some(({ id }) => id === field)) throw new Refusal('VERSION', TROUBLES.otherProtocol());
  const top = place.offset(0, 0, Math.min(ROWS_READ, place.getNumRows()), place.getNumColumns());
  const header = headerIn(TABLES[table], readCells(top));
  if (header === undefined) throw new Refusal('DATA', TROUBLES.noHeader(name));
  const made = decision(place.getColumn(), place.getNumColumns());
  writeRecord(withDecision(book.record, table, header.texts, field, made));
}
