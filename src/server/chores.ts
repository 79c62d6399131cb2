import { CHORE_WORDS } from '../messages/chore-words';
import { a1Of } from '../model/a1';
import { troubleText } from '../messages/trouble';
import { findFormulas, replaceFormulas } from '../sheets/abm-formulas';
import { lockDocument } from '../sheets/document-lock';
import { rangeWords } from '../sheets/read-source';
import { addOnData, removeData } from '../sheets/remove-data';
import { agreed } from './agreed';
import { outcomeOf } from './outcome';

/** Asks, then puts what `ABM_` formulas show in their place. */
export function replaceAll(): void {
  const { title, none, ask, unready, done } = CHORE_WORDS.replace;
  const spreadsheet = SpreadsheetApp.getActive();
  doing('replace', title, () => {
    const found = findFormulas(spreadsheet);
    const waiting = found.flatMap(({ name, unready: places }) =>
      places.map(({ row, column }) => rangeWords(name, a1Of(row + 1, column + 1))),
    );
    const remarks = waiting.length === 0 ? [] : [unready(waiting)];
    const tabs = found.map(({ name, cells }) => ({ name, cells: cells.length })).filter(({ cells }) => cells > 0);
    if (tabs.length === 0) return remarks[0] ?? none;
    if (!agreed(title, [ask(tabs), ...remarks].join('\n\n'))) return undefined;
    lockDocument();
    // While the person was reading, somebody may have typed: what stands there now is what counts.
    const now = findFormulas(spreadsheet);
    now.forEach(replaceFormulas);
    return done(now.reduce((sum, { cells }) => sum + cells.length, 0));
  });
}

/** Asks, then takes out what the add-on has put into the workbook. */
export function removeAll(): void {
  const { title, none, ask, done } = CHORE_WORDS.remove;
  const spreadsheet = SpreadsheetApp.getActive();
  doing('remove', title, () => {
    const { tabs, namedRanges } = addOnData(spreadsheet);
    if (tabs.length === 0 && namedRanges.length === 0) return none;
    const ui = SpreadsheetApp.getUi();
    const buttons = tabs.length === 0 ? ui.ButtonSet.OK_CANCEL : ui.ButtonSet.YES_NO_CANCEL;
    const answer = ui.alert(title, ask(tabs, namedRanges.length), buttons);
    if (![ui.Button.YES, ui.Button.NO, ui.Button.OK].includes(answer)) return undefined;
    lockDocument();
    removeData(spreadsheet, answer === ui.Button.YES);
    return done;
  });
}

/** Says how to begin and what the add-on may do. */
export function help(): void {
  tell(CHORE_WORDS.help.title, CHORE_WORDS.help.text);
}

/** Does something and tells what came of it, or why it was not done; nothing when there is nothing to tell. */
function doing(name: string, title: string, work: () => string | undefined): void {
  const outcome = outcomeOf(name, work);
  const words = outcome.ok ? outcome.data : troubleText(outcome.trouble);
  if (words !== undefined) tell(title, words);
}

function tell(title: string, words: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, words, ui.ButtonSet.OK);
}
