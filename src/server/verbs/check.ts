import type { CheckAnswers } from '../../protocol/answers';
import type { Doing } from '../../protocol/verbs';
import { checkNow } from '../../sheets/check-now';
import { goToCell } from '../../sheets/go-to-cell';
import { opened } from './opened';

/** Does what is asked on the check tab of the sidebar. */
export const checkDoing: Doing<CheckAnswers> = {
  check: ({ settings }) => checkNow(opened(), settings),
  'go-to': ({ table, cell }) => {
    goToCell(opened(), table, cell);
    return null;
  },
};
