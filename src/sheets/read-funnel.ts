import { funnelRows } from '../funnel/cell-subject';
import type { FunnelRows } from '../funnel/cell-subject';
import { COLUMN, FUNNEL_STAMP } from '../funnel/funnel-layout';
import { parseStamp } from '../funnel/stamp';
import { CELL_TROUBLES } from '../messages/cell-troubles';
import { TROUBLES } from '../messages/troubles';
import type { Grid } from '../model/cell';
import { readCells } from './cells';
import type { OpenWorkbook } from './open-workbook';
import { ownedFunnel } from './owned-funnel';
import { isOutgrown } from './owned-tab';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The funnel tab as it stands. */
export type FunnelRead = {
  readonly place: Range;
  readonly build: number;
  /** Every cell of the tab from its first row on. */
  readonly cells: Grid;
  readonly rows: FunnelRows;
  /** The line under its title: period, day and currency. */
  readonly frame: string;
};

/**
 * The funnel tab, read in one go.
 *
 * @throws Refusal when there is none, or it is not of this layout.
 */
export function readFunnel(book: OpenWorkbook): FunnelRead {
  const owned = ownedFunnel(book);
  if (owned === undefined) throw new Refusal('DATA', TROUBLES.noTabYet());
  const { place, stamp } = owned;
  const sheet = place.getSheet();
  if (isOutgrown(owned)) throw new Refusal('LAYOUT', CELL_TROUBLES.outgrownTab(book.nameOf(sheet)));
  const left = place.getColumn() - 1;
  const cells = readCells(sheet.getDataRange()).map((row) => row.slice(left));
  const line = cells.find((row) => parseStamp(row[FUNNEL_STAMP.column])?.tab === 'funnel');
  return { place, build: stamp.build, cells, rows: funnelRows(cells), frame: String(line?.[COLUMN.name] ?? '') };
}
