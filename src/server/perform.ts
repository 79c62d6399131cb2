import type { Request } from '../protocol/requests';
import type { AnswerOf, Verb } from '../protocol/verbs';
import { buildFunnel } from '../sheets/build-funnel';
import { answerColumn, chooseColumn } from '../sheets/choose-column';
import { chooseRange, chooseSelection, forgetSource } from '../sheets/choose-source';
import { findSources } from '../sheets/find-sources';
import { openWorkbook } from '../sheets/open-workbook';
import type { OpenWorkbook } from '../sheets/open-workbook';
import { openSettled } from '../sheets/repair';
import { showTab } from '../sheets/show-tab';
import { workbookState } from '../sheets/workbook-state';
import type { Remarks } from '../sheets/workbook-state';

/** Does what a request asks for. */
export function perform(request: Request): AnswerOf[Verb] {
  const spreadsheet = SpreadsheetApp.getActive();
  if ('table' in request) return stateOf(spreadsheet, choose(opened(spreadsheet), request));
  switch (request.verb) {
    case 'state':
      return stateOf(spreadsheet);
    case 'find':
      return stateOf(spreadsheet, findSources(opened(spreadsheet)));
    case 'build':
      return buildFunnel(spreadsheet, { settings: request.settings, detail: request.detail === true });
    case 'live':
      return buildFunnel(spreadsheet, { settings: {}, detail: false, live: request.on });
    case 'show':
      showTab(opened(spreadsheet), request.tab);
      return null;
  }
}

/** Does what is asked for about one table. Gives what a person should know about it. */
function choose(book: OpenWorkbook, request: Extract<Request, { table: string }>): Remarks {
  switch (request.verb) {
    case 'use-selection':
      return { [request.table]: chooseSelection(book, request.table) };
    case 'use-range':
      chooseRange(book, request.table, request.range);
      return {};
    case 'forget':
      forgetSource(book, request.table);
      return {};
    case 'map':
      chooseColumn(book, request.table, request.field, request.column);
      return {};
    case 'answer':
      answerColumn(book, request.table, request.field, request.answer);
      return {};
  }
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function opened(spreadsheet: Spreadsheet): OpenWorkbook {
  return openWorkbook(spreadsheet, Date.now());
}

/** The workbook as it is now, which is after what the request changed. */
function stateOf(spreadsheet: Spreadsheet, remarks: Remarks = {}): AnswerOf['state'] {
  return workbookState(openSettled(spreadsheet, Date.now()), remarks);
}
