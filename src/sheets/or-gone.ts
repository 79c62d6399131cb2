import { TAB_IDS } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { hasArrived } from './commit';
import type { DueWrites } from './due-writes';
import { TAB_LABELS } from './names';
import type { BuildPlan } from './plan-build';
import { Refusal } from './refusal';

/** What a failed write came to: that somebody deleted one of our tabs meanwhile, or else what it came to already. */
export function orGone(reason: unknown, { book, owned, build }: BuildPlan, { writes }: DueWrites): unknown {
  try {
    const there = new Set(book.spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
    const isGone = (id: (typeof TAB_IDS)[number]): boolean =>
      owned[id] !== undefined && !there.has(book.record.tabs[id] ?? NaN);
    const gone = TAB_IDS.find(isGone);
    if (gone === undefined) return reason;
    const isWritten = writes.some((write) => !isGone(write.tab) && hasArrived(write, build));
    const unwritten = TAB_IDS.every((id) => owned[id] !== undefined) ? 'no' : 'unknown';
    return new Refusal('LAYOUT', TROUBLES.tabGone(TAB_LABELS[gone]), isWritten ? 'yes' : unwritten);
  } catch {
    return reason;
  }
}
