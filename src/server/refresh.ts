import { refreshedWords } from '../messages/build-remarks';
import { troubleText } from '../messages/trouble';
import { buildFunnel } from '../sheets/build-funnel';
import { outcomeOf } from './outcome';

/** Seconds for which a toast stays: time to read two sentences. */
const SECONDS = 15;

/** Builds with the settings of the definitions tab and tells in a toast what came of it. */
export function refresh(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const outcome = outcomeOf('refresh', () => buildFunnel(spreadsheet, { settings: {}, detail: false }));
  const words = outcome.ok ? refreshedWords(outcome.data.build, outcome.data.notes) : troubleText(outcome.trouble);
  spreadsheet.toast(words, 'ABM Funnel', SECONDS);
}
