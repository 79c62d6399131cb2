import type { WholeName } from '../live/names';
import { WHOLE_FUNCTIONS } from '../live/registry';
import type { Block, Surroundings } from '../live/whole-function';
import { WHOLE_WORDS } from '../messages/whole-words';
import { asked } from '../sheets/asked';
import { choicesFor } from '../sheets/column-choices';
import { readRecord } from '../sheets/record';
import { Refusal } from '../sheets/refusal';
import { wallClockIn } from '../sheets/wall-clock';

/**
 * The block that a function on whole tables gives. Two service calls: the time zone of the workbook, for a date in a
 * range arrives as an instant and only that zone tells its day; and what people decided about columns. A third, for the
 * locale, only where a table leaves open how it is written.
 */
export function callWhole(name: WholeName, args: readonly unknown[]): Block {
  const spreadsheet = SpreadsheetApp.getActive();
  const { dayOf } = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  return WHOLE_FUNCTIONS[name].evaluate(args, {
    dayOfInstant: dayOf,
    today: dayOf(Date.now()),
    locale: asked(() => spreadsheet.getSpreadsheetLocale()),
    decided: decisions(),
  });
}

/** What people decided about columns. Without it a table might be read as another one, so there is no block then. */
function decisions(): Surroundings['decided'] {
  const record = asked(remembered);
  return (table, header) => choicesFor(record(), table, header);
}

function remembered(): ReturnType<typeof readRecord> {
  try {
    return readRecord();
  } catch (error) {
    throw new Error(error instanceof Refusal ? WHOLE_WORDS.refused(error.trouble) : WHOLE_WORDS.noDecisions());
  }
}
