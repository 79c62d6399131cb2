import type { FunctionsAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { insertFormula } from '../../sheets/insert-formula';
import { hasDecimalComma } from '../../tables/cells/locale-habits';
import { opened } from './opened';

/** Does what is asked on the functions tab of the sidebar. */
export const functionsDoing: Doing<FunctionsAnswers> = {
  functions: () => ({ separator: hasDecimalComma(SpreadsheetApp.getActive().getSpreadsheetLocale()) ? ';' : ',' }),
  insert: (asked) => insertFormula(opened(), asked),
};
