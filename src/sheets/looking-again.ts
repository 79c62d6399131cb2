import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';

/** Whoever has looked for longer than this has no time for a second look. */
const TIME_FOR_A_SECOND_LOOK_MS = 100_000;

/**
 * Looks at a workbook, and once more from the start when that failed over something that people may have moved, changed or
 * deleted while it was looked at: then it is told what has become of it.
 */
export function lookingAgain<Seen>(book: OpenWorkbook, look: (book: OpenWorkbook) => Seen): Seen {
  try {
    return look(book);
  } catch (reason) {
    const code = reason instanceof Refusal ? reason.trouble.code : 'SERVICE';
    const isOfNow = code === 'SOURCE_MOVED' || code === 'SERVICE';
    if (!isOfNow || Date.now() - book.now > TIME_FOR_A_SECOND_LOOK_MS) throw reason;
    return look(openWorkbook(book.spreadsheet, book.now));
  }
}
