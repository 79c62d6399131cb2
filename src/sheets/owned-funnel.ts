import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { readCells } from './cells';
import { FUNNEL_NAME } from './names';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { movedRefusal, stampAt } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { retrying } from './retrying';

/**
 * The funnel tab of an earlier build, or undefined when there is none.
 *
 * Its named range says where its cells are now: rows inserted above carry it down, with the notes beside it.
 *
 * @throws Refusal when the named range is gone or points elsewhere, or when its cells are not ours any more.
 */
export function ownedFunnel(book: OpenWorkbook): OwnedTab | undefined {
  const sheet = ownedSheet(book, 'funnel');
  if (sheet === undefined) return undefined;
  const place = book.places.get(FUNNEL_NAME);
  if (place?.getSheet().getSheetId() !== sheet.getSheetId()) throw movedRefusal(book, sheet.getRange(1, 1));
  const cell = place.offset(FUNNEL_STAMP.row, FUNNEL_STAMP.column, 1, 1);
  const [[found = ''] = []] = retrying(() => readCells(cell));
  return { id: 'funnel', place, stamp: stampAt(book, 'funnel', cell, found) };
}
