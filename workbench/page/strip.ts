// The line below the grid: what a function of the add-on said in the marked cell, or what Google Sheets would draw.
import { boxAddress } from '../bridge/a1';
import type { Operations } from '../bridge/operations';
import { drawnElsewhere } from './drawn-elsewhere';

/** What the line says before there is anything else to say. */
export const HINT = 'Try it: type =ABM_WINRATE(10;100) in an empty cell, or choose Open ABM funnel in its menu.';

type Asked = Pick<Operations, 'sheets' | 'selection' | 'refusal' | 'charts' | 'extras'>;

/** One line about the active sheet. Google Sheets shows the words of a refusal when the pointer rests on the cell. */
export function stripOf(operations: Asked): string {
  const refusal = refusalInWords(operations);
  if (refusal !== '') return refusal;
  const active = operations.sheets().find((sheet) => sheet.active);
  const words = active === undefined ? '' : drawnElsewhere(active.id, operations.charts(), operations.extras());
  return words === '' ? HINT : words;
}

function refusalInWords({ selection, refusal }: Asked): string {
  const box = selection().slice(-1)[0];
  const words = box === undefined ? '' : refusal({ ...box, rows: 1, columns: 1 });
  return box === undefined || words === '' ? '' : `${boxAddress({ ...box, rows: 1, columns: 1 })}: ${words}`;
}
