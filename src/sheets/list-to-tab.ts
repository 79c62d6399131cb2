import { CELL_TROUBLES } from '../messages/cell-troubles';
import { EXPLAIN_WORDS } from '../messages/explain-words';
import { accountsIn } from '../protocol/account-lists';
import type { ExplainAnswers, Subject } from '../protocol/answers';
import { listName, listTab } from '../report/explain/list-tab';
import { createList } from './create-list';
import { lockDocument } from './document-lock';
import { explain } from './explain';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';
import { cellsOfNew, orNoRoom } from './tab-size';

/** Writes a list of an explained number to a new tab, which belongs to the person from then on. */
export function listToTab(book: OpenWorkbook, subject: Subject, list: number): ExplainAnswers['list-to-tab'] {
  const explanation = explain(book, subject);
  const listed = accountsIn(explanation, list);
  if (listed.length === 0) throw new Refusal('DATA', CELL_TROUBLES.emptyList(listName(explanation, list)));
  lockDocument();
  const label = EXPLAIN_WORDS.tabName(explanation.name);
  const tab = listTab(explanation, list, listed);
  try {
    const name = createList(book.spreadsheet, label, tab);
    SpreadsheetApp.flush();
    return { tab: name, accounts: listed.length };
  } catch (reason) {
    throw orNoRoom(reason, book.spreadsheet, () => cellsOfNew(tab));
  }
}
