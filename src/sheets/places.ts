import { maybe } from './maybe';
import { retrying } from './retrying';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where each named range of the add-on is at the moment, by its name. A name whose cells are gone is not in it. */
export type Places = ReadonlyMap<string, Range>;

const OURS = 'ABM_';

/** All places in one call. */
export function placesIn(spreadsheet: Spreadsheet): Places {
  const places = new Map<string, Range>();
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    const range = name.startsWith(OURS) ? rangeOf(named) : undefined;
    if (range !== undefined) places.set(name, range);
  }
  return places;
}

/**
 * The cells of a name, or undefined when they were deleted; the service may say so by null or by throwing. It may also
 * just fail: a table that is there must not count as not chosen, so it is asked more than once.
 */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Range | undefined {
  try {
    return retrying(() => maybe(named.getRange())) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether two ranges are the same cells of the same tab. */
export function isSamePlace(left: Range | undefined, right: Range | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.getSheet().getSheetId() === right.getSheet().getSheetId() && left.getA1Notation() === right.getA1Notation()
  );
}
