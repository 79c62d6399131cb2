import type { WholeName } from '../live/names';
import { WHOLE_FUNCTIONS } from '../live/registry';
import type { Block } from '../live/whole-function';
import { wallClockIn } from '../sheets/wall-clock';

/**
 * The block that a function on whole tables gives. One service call, for the time zone of the workbook: a date in a
 * range arrives as an instant, and only that zone tells its day.
 */
export function callWhole(name: WholeName, args: readonly unknown[]): Block {
  const { dayOf } = wallClockIn(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  return WHOLE_FUNCTIONS[name].evaluate(args, { dayOfInstant: dayOf, today: dayOf(Date.now()) });
}
