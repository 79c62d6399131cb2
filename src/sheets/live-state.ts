import type { TroubleWords } from '../messages/trouble';
import type { LiveState } from '../protocol/answers';
import { shownTrouble } from './live-accounts';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { liveObstacle } from './plan-live';

/** How the accounts tab is kept, and what stands in the way; one look at its formula when it is live. */
export function liveState(book: OpenWorkbook): LiveState {
  const on = book.record.live === true;
  const words = on ? liveTrouble(book) : liveObstacle(book);
  return words === undefined ? { on } : { on, trouble: { code: 'LIVE', ...words, changed: 'no' } };
}

function liveTrouble(book: OpenWorkbook): TroubleWords | undefined {
  const sheet = ownedSheet(book, 'accounts');
  return sheet && shownTrouble(sheet, book.nameOf(sheet));
}
