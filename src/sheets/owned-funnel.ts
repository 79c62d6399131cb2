import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { shownKpis, shownPeriod } from '../funnel/shown-kpis';
import { ageOf, parseStamp } from '../funnel/stamp';
import type { Stamp } from '../funnel/stamp';
import { readYours } from '../funnel/yours';
import type { Yours } from '../funnel/yours';
import type { CellValue, Grid } from '../model/cell';
import { asked } from './asked';
import { readCells, readFormulas } from './cells';
import { FUNNEL_NAME } from './names';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { movedRefusal, stampAt } from './owned-tab';
import type { FixedTab } from './placed-rows';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The funnel tab of an earlier build; one of an earlier layout with what people typed beside its KPIs. */
export type OwnedFunnel = FixedTab & {
  readonly yours?: ReadonlyMap<string, Yours>;
  /** The KPIs that a tab of this layout shows, by id. */
  readonly shown?: ReadonlyMap<string, number>;
  /** The period that such a tab names. */
  readonly period?: string;
};

/**
 * The funnel tab of an earlier build, or undefined when there is none.
 *
 * Its named range says where its cells are now: rows inserted above carry it down, with the notes beside it.
 *
 * @throws Refusal when the named range is gone or points elsewhere, or when its cells are not ours any more.
 */
export function ownedFunnel(book: OpenWorkbook): OwnedFunnel | undefined {
  const sheet = ownedSheet(book, 'funnel');
  if (sheet === undefined) return undefined;
  const named = book.places.get(FUNNEL_NAME);
  const place = named?.getSheet().getSheetId() === sheet.getSheetId() ? named : undefined;
  return (place && current(place)) ?? outgrown(book, sheet) ?? refused(book, sheet, place);
}

/** The block in its place, if it carries a stamp of this layout. */
function current(place: Range): OwnedFunnel | undefined {
  const found = funnelAt(place);
  const { cells } = found;
  const row = cells.findIndex((one) => parseStamp(one[FUNNEL_STAMP.column])?.tab === 'funnel');
  const stamp = parseStamp(cells[row]?.[FUNNEL_STAMP.column]);
  if (stamp === undefined || ageOf(stamp) !== 'current') return undefined;
  const shows = { shown: shownKpis(cells), period: shownPeriod(cells[row]) };
  return { ...found, id: 'funnel', stamp, ...shows };
}

/**
 * What stands at the place of a block. One read of everything in its rows: what it shows now, from which a build tells its
 * changes, and beside it the keys by which its rows are found again.
 */
export function funnelAt(place: Range): Pick<OwnedFunnel, 'place' | 'cells' | 'formulas'> {
  const first = place.getRow();
  const rows = `${String(first)}:${String(first + place.getNumRows() - 1)}`;
  const cells = readCells(place.getSheet().getRange(rows));
  return { place, cells, formulas: asked(() => readFormulas(place)) };
}

/** A tab of which nothing is read but its stamp. */
const UNREAD = { cells: [], formulas: () => [] } as const;

/** A block of an earlier layout, wherever that layout had its stamp. */
function outgrown({ clock }: OpenWorkbook, sheet: Sheet): OwnedFunnel | undefined {
  const cells = readCells(sheet.getDataRange());
  const stamp = outgrownStamp(cells);
  return stamp && { ...UNREAD, id: 'funnel', place: sheet.getRange(1, 1), stamp, yours: readYours(cells, clock.dayOf) };
}

function refused(book: OpenWorkbook, sheet: Sheet, place: Range | undefined): OwnedFunnel {
  if (place === undefined) throw movedRefusal(book, sheet.getRange(1, 1));
  return { ...UNREAD, id: 'funnel', place, stamp: stampAt(book, 'funnel', stampPlace(place), stampCell(place)) };
}

function stampPlace(place: Range): Range {
  return place.offset(FUNNEL_STAMP.row, FUNNEL_STAMP.column, 1, 1);
}

function stampCell(place: Range): CellValue {
  const [[found = ''] = []] = readCells(stampPlace(place));
  return found;
}

/** The stamp of an earlier layout, wherever that layout had it. */
function outgrownStamp(cells: Grid): Stamp | undefined {
  for (const row of cells) {
    for (const cell of row) {
      const stamp = parseStamp(cell);
      if (stamp?.tab === 'funnel' && ageOf(stamp) === 'outgrown') return stamp;
    }
  }
  return undefined;
}
