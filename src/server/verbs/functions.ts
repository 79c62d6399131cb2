import type { FunctionsAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { insertFormula } from '../../sheets/insert-formula';
import { habitsOf } from '../../tables/cells/locale-habits';
import { opened } from './opened';

/** Does what is asked on the functions tab of the sidebar. */
export const functionsDoing: Doing<FunctionsAnswers> = {
  functions: () => {
    const decimalComma = habitsOf(SpreadsheetApp.getActive().getSpreadsheetLocale())?.decimals === 1;
    return { separator: decimalComma ? ';' : ',' };
  },
  insert: ({ formula }) => ({ where: insertFormula(opened(), formula) }),
};
