import type { TabId } from '../funnel/stamp';
import type { Day } from '../model/day';
import type { StoredRecord } from '../protocol/stored-record';
import { asked } from './asked';
import { readMarks } from './marks';
import type { Mark } from './marks';
import { placesIn } from './places';
import type { Places } from './places';
import { readKept } from './record';
import type { Kept } from './record';
import { sharing } from './spare-calls';
import type { Taking } from './spare-calls';
import { wallClockIn } from './wall-clock';
import type { WallClock } from './wall-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A workbook as it was found at the start of a run.
 *
 * Record, places and time zone cost one service call each, whatever its size; the marks one when they are asked for,
 * which is not before something was built.
 */
export type OpenWorkbook = {
  readonly spreadsheet: Spreadsheet;
  readonly record: StoredRecord;
  /** What the last build wrote on its tabs. */
  readonly checks: Kept['checks'];
  readonly marks: () => readonly Mark[];
  readonly places: Places;
  readonly clock: WallClock;
  /** The workbook's locale, such as `de_DE`; a call, so it is asked only where a column needs it, and once. */
  readonly locale: () => string;
  /** The instant at which the run started. */
  readonly now: number;
  readonly today: Day;
  /** The name of a sheet; asked once for each. */
  readonly nameOf: (sheet: Sheet) => string;
  /** Takes so many calls, or fewer, of those that a run may make to pass over columns without a use. */
  readonly spareCalls: Taking;
};

/** Looks at what the add-on keeps in a workbook. */
export function openWorkbook(spreadsheet: Spreadsheet, now: number): OpenWorkbook {
  const { record, checks } = readKept();
  const clock = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  return {
    spreadsheet,
    record,
    checks,
    marks: asked(() => readMarks(spreadsheet)),
    places: placesIn(spreadsheet),
    clock,
    locale: asked(() => spreadsheet.getSpreadsheetLocale()),
    now,
    today: clock.dayOf(now),
    nameOf: rememberedNames(),
    spareCalls: sharing(),
  };
}

function rememberedNames(): (sheet: Sheet) => string {
  const names = new Map<number, string>();
  return (sheet) => {
    const id = sheet.getSheetId();
    const name = names.get(id) ?? sheet.getName();
    names.set(id, name);
    return name;
  };
}

/**
 * The sheet of one of our tabs: marked by us and recorded by us. Undefined when there is none.
 *
 * A name is only a label, a copied tab carries the mark and not the record, and the record alone could be forged.
 */
export function ownedSheet({ record, marks }: OpenWorkbook, tab: TabId): Sheet | undefined {
  const id = record.tabs[tab];
  if (id === undefined) return undefined;
  return marks().find((mark) => mark.tab === tab && mark.sheet.getSheetId() === id)?.sheet;
}

/** Whether a sheet was made by the add-on, in this state of the workbook or in an earlier one. */
export function isMadeByUs({ marks }: OpenWorkbook, sheet: Sheet): boolean {
  return marks().some((mark) => mark.sheet.getSheetId() === sheet.getSheetId());
}
