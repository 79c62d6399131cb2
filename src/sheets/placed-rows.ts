import { alignRows } from '../funnel/align-rows';
import type { RowMark } from '../funnel/align-rows';
import { isFormula, shownBy } from '../funnel/sheet-cell';
import { cellsOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';
import type { OpenWorkbook } from './open-workbook';
import { movedRefusal } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { Refusal } from './refusal';

/** A tab of fixed rows as it was found. */
export type FixedTab = OwnedTab & {
  /** Everything that stands in its rows, also beside its block. */
  readonly cells: Grid;
  /** The formulas of its block, asked for once; none for a tab that has none of ours. */
  readonly formulas: () => readonly (readonly string[])[];
};

/**
 * The row of a block, zero-based, in which each row of its tab stands: where its key is, or else where its words are.
 * Rows that people put between are in nobody's place.
 *
 * @throws Refusal naming the rows that are gone, or that the columns are not where they were.
 */
export function placedRows(
  book: OpenWorkbook,
  { place, cells, formulas }: FixedTab,
  tab: Tab,
  key: number,
): readonly number[] {
  if (place.getColumn() !== 1 || place.getNumColumns() !== tab.owned) throw movedRefusal(book, place);
  const ours = cellsOf(tab).map((row) => row.map((cell) => (isFormula(cell) ? FORMULA : (shownBy(cell) ?? ''))));
  const hidden = formulas();
  const isHidden = (down: number, right: number): boolean => (hidden[down]?.[right] ?? '') !== '';
  const shown = cells.map((row, down) => row.map((cell, right) => (isHidden(down, right) ? FORMULA : cell)));
  const wanted = marksOf(ours, tab.owned, key);
  const at = alignRows(wanted, marksOf(shown, tab.owned, key));
  const gone = at.flatMap((row, line) => (row === undefined ? [line] : []));
  const [first] = gone;
  if (first === undefined) return at.filter((row) => row !== undefined);
  const run = gone.filter((line, index) => line === first + index).length;
  const next = at.slice(first).find((row) => row !== undefined) ?? cells.length - 1;
  // A row that is inserted above the first one, or below the last, is none of the block.
  const below = place.getRow() + Math.min(Math.max(next, 1), cells.length - 1);
  const [name = ''] = ours[first] ?? [];
  throw new Refusal(
    'LAYOUT',
    TROUBLES.rowsGone(book.nameOf(place.getSheet()), name === FORMULA ? '' : String(name), run, below),
  );
}

/** Stands for a formula, of which it matters only that there is one. */
const FORMULA = '=';

function marksOf(cells: Grid, owned: number, key: number): readonly RowMark[] {
  return cells.map((row) => {
    const words = row.slice(0, owned).find((cell) => !isBlank(cell));
    return { key: String(row[key] ?? ''), label: String(words ?? ''), isBlank: words === undefined };
  });
}
