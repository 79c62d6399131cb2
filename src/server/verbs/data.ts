import type { DataAnswers, WorkbookState } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { answerColumn, chooseColumn } from '../../sheets/choose-column';
import { chooseRange, chooseSelection, forgetSource } from '../../sheets/choose-source';
import { findSources } from '../../sheets/find-sources';
import { openSettled } from '../../sheets/repair';
import { workbookState } from '../../sheets/workbook-state';
import type { Remarks } from '../../sheets/workbook-state';
import { openedForChoice } from './opened';

/** The workbook as it is now, which is after what the request changed. */
function stateNow(remarks: Remarks = {}): WorkbookState {
  return workbookState(openSettled(SpreadsheetApp.getActive(), Date.now()), remarks);
}

/** Does what is asked on the data tab of the sidebar. */
export const dataDoing: Doing<DataAnswers> = {
  state: () => stateNow(),
  find: () => stateNow(findSources(openedForChoice())),
  'use-selection': ({ table, add = false }) => {
    chooseSelection(openedForChoice(), table, add);
    return stateNow();
  },
  'use-range': ({ table, range }) => {
    chooseRange(openedForChoice(), table, range);
    return stateNow();
  },
  forget: ({ table }) => {
    forgetSource(openedForChoice(), table);
    return stateNow();
  },
  map: ({ table, field, column }) => {
    chooseColumn(openedForChoice(), table, field, column);
    return stateNow();
  },
  answer: ({ table, field, answer }) => {
    answerColumn(openedForChoice(), table, field, answer);
    return stateNow();
  },
};
