import type { BuildFacts } from '../funnel/build-facts';
import { funnelTab } from '../funnel/funnel-tab';
import { isFormula } from '../funnel/sheet-cell';
import { commit } from './commit';
import type { BlockWrite } from './commit';
import { readCells, readFormulas } from './cells';
import { maybe } from './maybe';
import { FUNNEL_NAME } from './names';
import type { OpenWorkbook } from './open-workbook';
import { withChange } from './only-looking';
import { funnelAt } from './owned-funnel';
import type { OwnedFunnel } from './owned-funnel';
import { movedRefusal } from './owned-tab';
import { isSamePlace } from './places';
import { restoreKeys } from './restore-keys';
import { funnelWrite } from './tab-writes';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How often the block is followed before a person is asked to stop moving it. */
const TRIES = 2;

/**
 * Writes the funnel once more when a colleague inserted rows above it or in it in the instant between the last look and
 * the write: at its new place, its rows beside their keys. What was written above that place is taken away.
 */
export function followFunnel(book: OpenWorkbook, owned: OwnedFunnel, facts: BuildFacts): void {
  let here = owned;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const now = maybe(book.spreadsheet.getRangeByName(FUNNEL_NAME));
    if (now !== null && isSamePlace(now, here.place)) {
      const found = here;
      restoreKeys(
        found,
        () => funnelWrite(book, found, facts).rows ?? [],
        () => funnelTab(facts, book.record.mode),
      );
      return;
    }
    if (now === null || !isCarried(here.place, now)) break;
    const misplaced = funnelWrite(book, here, facts);
    here = { ...here, ...funnelAt(now) };
    const again = withChange(true, () => funnelWrite(book, here, facts));
    commit([again], facts.build, 'yes');
    takeBack(misplaced, now.getRow());
  }
  throw movedRefusal(book, here.place, 'yes');
}

/** Whether a block is on its tab still, with no rows less. */
function isCarried(before: Range, now: Range): boolean {
  return (
    now.getSheet().getSheetId() === before.getSheet().getSheetId() &&
    now.getNumRows() >= before.getNumRows() &&
    now.getNumColumns() === before.getNumColumns()
  );
}

/** Blanks what was written above a row, wherever it still stands there; what a person typed meanwhile stays. */
function takeBack({ place, cells }: BlockWrite, firstRow: number): void {
  const rows = Math.max(0, firstRow - place.getRow());
  if (rows === 0) return;
  const area = place.offset(0, 0, rows, place.getNumColumns());
  const values = readCells(area);
  const formulas = readFormulas(area);
  cells.slice(0, rows).forEach((row, down) => {
    row.forEach((cell, right) => {
      const text = typeof cell === 'string' ? cell.slice(1) : cell;
      const same = isFormula(cell) ? formulas[down]?.[right] !== '' : values[down]?.[right] === text;
      if (cell !== '' && same) area.getCell(down + 1, right + 1).setValue('');
    });
  });
}
