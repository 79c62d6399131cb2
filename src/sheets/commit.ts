import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { parseStamp, parseTail } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { writeCells } from './block-cells';
import type { Cells } from './block-cells';
import { readCells } from './cells';
import { protectedRefusal, Refusal } from './refusal';
import type { Changed } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A block of a tab, ready to be written where it stands. */
export type BlockWrite = {
  readonly tab: TabId;
  readonly place: Range;
  readonly cells: Cells;
  /** The row of the block in which each row of the tab stands, zero-based; in their order where it is not told. */
  readonly rows?: readonly number[];
  /** Where the stamp stands in the block, zero-based. */
  readonly stamp: CellPlace;
  /** Where the tail stands in the block; blank rows may follow it. */
  readonly tail: CellPlace;
};

type CellPlace = { readonly row: number; readonly column: number };

/**
 * Writes the blocks in their order, each in one call, and makes sure by reading that they are there.
 *
 * The same cells at the same places are safe to write twice, so what did not arrive is tried once more.
 *
 * @param before - Whether anything was changed before, which a refusal has to tell, too.
 */
export function commit(writes: readonly BlockWrite[], build: number, before: Changed): void {
  let missing = writes;
  for (let attempt = 0; attempt < 2 && missing.length > 0; attempt++) {
    writeAll(missing);
    missing = notArrived(missing, build);
  }
  const [first] = missing;
  if (first === undefined) return;
  const changed = missing.length === writes.length ? before : 'yes';
  if (!first.place.canEdit()) throw protectedRefusal(first.place, changed);
  throw new Refusal('SERVICE', TROUBLES.service(), changed);
}

/** Writes until the service refuses; what arrived is found out by reading. */
function writeAll(writes: readonly BlockWrite[]): void {
  try {
    for (const { place, cells } of writes) writeCells(place, cells);
  } catch {
    // What the service says about it differs by language and by release; the cells do not.
  }
}

/**
 * The blocks that do not carry the stamps of this build.
 *
 * Writes are applied in order, so when the last one is there, all are.
 */
function notArrived(writes: readonly BlockWrite[], build: number): readonly BlockWrite[] {
  const last = writes[writes.length - 1];
  try {
    if (last === undefined || hasArrived(last, build)) return [];
    return writes.filter((write) => !hasArrived(write, build));
  } catch {
    throw new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
  }
}

/** Whether stamp and tail of a block name this build. One read of the smallest rectangle that holds both. */
export function hasArrived(
  { place, stamp, tail }: Pick<BlockWrite, 'place' | 'stamp' | 'tail'>,
  build: number,
): boolean {
  const { row, column } = stamp;
  const columns = Math.max(column, tail.column) + 1;
  const cells = readCells(place.offset(row, 0, tail.row - row + 1, columns));
  return parseStamp(cells[0]?.[column])?.build === build && parseTail(cells[tail.row - row]?.[tail.column]) === build;
}

/** Where the stamp of a tab stands on a tab that was just made, zero-based. */
export function stampPlace(tab: TabId): CellPlace {
  return tab === 'funnel' ? FUNNEL_STAMP : { row: 0, column: 0 };
}
