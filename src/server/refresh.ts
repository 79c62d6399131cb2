import { refreshedWords } from '../messages/build-remarks';
import { EDITED_QUESTION } from '../messages/edited-words';
import { troubleText } from '../messages/trouble';
import type { Answer, BuildAnswer, Trouble } from '../protocol/answers';
import { buildFunnel } from '../sheets/build-funnel';
import { unlockDocument } from '../sheets/document-lock';
import { agreed } from './agreed';
import { outcomeOf } from './outcome';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Seconds for which a toast stays: time to read two sentences. */
const SECONDS = 15;

/**
 * Builds with the settings of the definitions tab and tells in a toast what came of it. Before anything that people typed
 * is written over, it asks.
 */
export function refresh(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const tried = built(spreadsheet, undefined);
  const outcome = isAgreed(tried) ? built(spreadsheet, tried.trouble.over) : tried;
  const words = outcome.ok ? refreshedWords(outcome.data.build, outcome.data.notes) : troubleText(outcome.trouble);
  spreadsheet.toast(words, 'ABM Funnel', SECONDS);
}

const built = (spreadsheet: Spreadsheet, over: string | undefined): Answer<BuildAnswer> =>
  outcomeOf('refresh', () => buildFunnel(spreadsheet, { settings: {}, detail: false, over }));

/** Whether a person agrees that what was typed over is written over; asked only where a build stopped for that. */
function isAgreed(outcome: Answer<BuildAnswer>): outcome is { readonly ok: false; readonly trouble: Trouble } {
  if (outcome.ok || outcome.trouble.over === undefined) return false;
  unlockDocument();
  return agreed(EDITED_QUESTION.title, EDITED_QUESTION.ask(troubleText(outcome.trouble)));
}
