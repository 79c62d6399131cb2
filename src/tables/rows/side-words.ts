import { normalWords } from '../../model/words';

/** Lines that exports print under a table: secrecy, rights, who made the report and when. */
const FOOTER =
  /^\s*(?:confidential (?:information|-)|copyright\b|©|\(c\) \d{4}|all rights reserved|do not distribute|(?:report )?(?:generated|exported|run|created|downloaded) (?:by|on|at)\b|as of \d|filtered by|filters?:|source:|page \d+ of \d+|data (?:last )?(?:updated|refreshed))|all rights reserved\.?\s*$|do not distribute\.?\s*$/i;

/** The heading of a group, with how many records it holds. */
const GROUP = /\(\d[\d., ]* ?(?:records?|items?|rows?|kayıt|rekodi|سجل|سجلات|条记录|条|项)\)\s*$/i;

/** No heading is longer. */
const LONGEST = 200;

/** What SurveyMonkey prints in its second header row. */
const SECOND_HEADER: ReadonlySet<string> = new Set(['response', 'responses', 'open ended response']);

/** Whether a line that stands alone in its row belongs to the report, not to the table. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text);
}

/** Whether a line that stands alone in its row is the heading of a group: `Closed Won (3 records)`. */
export function isGroupHeading(text: string): boolean {
  return text.length <= LONGEST && GROUP.test(text);
}

/** Whether a cell of the row under the header goes on with the header. */
export function isSecondHeader(text: string): boolean {
  return text.length <= 30 && SECOND_HEADER.has(normalWords(text));
}
