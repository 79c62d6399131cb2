import { ageOf, parseStamp } from '../funnel/stamp';
import type { Stamp, TabId } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { a1Of } from '../model/a1';
import type { CellValue } from '../model/cell';
import type { Trouble } from '../protocol/answers';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab of an earlier build, found whole and where it belongs. */
export type OwnedTab = {
  readonly id: TabId;
  /** The cells that the add-on wrote and may write again. */
  readonly place: Range;
  readonly stamp: Stamp;
};

/**
 * The stamp that a cell of an owned tab must hold, of this layout or of an earlier one.
 *
 * A marked tab without it was put to another use by somebody; what stands there now is theirs.
 */
export function stampAt({ nameOf }: OpenWorkbook, tab: TabId, cell: Range, found: CellValue): Stamp {
  const stamp = parseStamp(found);
  const name = (): string => nameOf(cell.getSheet());
  if (stamp?.tab !== tab)
    throw new Refusal('LAYOUT', TROUBLES.overwritten(name(), a1Of(cell.getRow(), cell.getColumn())));
  if (ageOf(stamp) === 'later') throw new Refusal('LAYOUT', TROUBLES.otherLayout(name()));
  return stamp;
}

/** Whether a tab has its cells where an earlier release wanted them. It is kept as it is, and a new one follows it. */
export function isOutgrown({ stamp }: OwnedTab): boolean {
  return ageOf(stamp) === 'outgrown';
}

/** Says that the cells of a tab are not where they were written. */
export function movedRefusal({ nameOf }: OpenWorkbook, place: Range, changed: Trouble['changed'] = 'no'): Refusal {
  return new Refusal('LAYOUT', TROUBLES.moved(nameOf(place.getSheet()), place.getA1Notation()), changed);
}
