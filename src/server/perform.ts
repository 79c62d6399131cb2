import type { Request } from '../protocol/requests';
import type { AnswerOf, Verb } from '../protocol/verbs';
import { buildFunnel } from '../sheets/build-funnel';
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
  switch (request.verb) {
    case 'state':
      return stateOf(spreadsheet);
    case 'find':
      findSources(opened(spreadsheet));
      return stateOf(spreadsheet);
    case 'use-selection':
      return stateOf(spreadsheet, { [request.table]: chooseSelection(opened(spreadsheet), request.table) });
    case 'use-range':
      chooseRange(opened(spreadsheet), request.table, request.range);
      return stateOf(spreadsheet);
    case 'forget':
      forgetSource(opened(spreadsheet), request.table);
      return stateOf(spreadsheet);
    case 'build':
      return buildFunnel(spreadsheet, { settings: request.settings, detail: request.detail === true });
    case 'live':
      return buildFunnel(spreadsheet, { settings: {}, detail: false, live: request.on });
    case 'show':
      showTab(opened(spreadsheet), request.tab);
      return null;
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
