import { accountsTab } from '../funnel/accounts-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { DEFINITIONS_RANGE, LIVE_FORMULA_A1 } from '../funnel/live-accounts-tab';
import { BUILD_REMARKS } from '../messages/build-remarks';
import { TROUBLES } from '../messages/troubles';
import type { TroubleWords } from '../messages/trouble';
import { isFailure } from '../model/cell-failure';
import { commit } from './commit';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedTab } from './owned-tab';
import { isSamePlace } from './places';
import type { BuildPlan } from './plan-build';
import type { LivePlan } from './plan-live';
import { retrying } from './retrying';
import { accountsWrite } from './tab-writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives the cells of the definitions tab the name by which the live formula reads them; tells whether it had to. */
export function nameDefinitions({ spreadsheet, places }: OpenWorkbook, definitions: OwnedTab | undefined): boolean {
  if (definitions === undefined || isSamePlace(places.get(DEFINITIONS_RANGE), definitions.place)) return false;
  spreadsheet.setNamedRange(DEFINITIONS_RANGE, definitions.place);
  return true;
}

/**
 * How the accounts are kept after the write. A formula that shows a failure at once is replaced by values: the numbers
 * were worked out already, so the funnel need not wait until somebody puts the formula right.
 */
export function settledLive({ owned, live, build }: BuildPlan, facts: BuildFacts): LivePlan {
  if (!live.on || owned.accounts === undefined) return live;
  const trouble = shownTrouble(owned.accounts.place.getSheet(), facts.accountsTab);
  if (trouble === undefined) return live;
  commit([accountsWrite(owned.accounts, accountsTab(facts))], build, 'yes');
  return { on: false, remarks: [BUILD_REMARKS.liveOff(trouble.what)] };
}

/** What is wrong with the formula of a live tab, by what its cell shows; undefined when it has a value, or waits. */
export function shownTrouble(sheet: Sheet, name: string): TroubleWords | undefined {
  const shown = retrying(() => sheet.getRange(LIVE_FORMULA_A1).getDisplayValue());
  if (!isFailure(shown)) return undefined;
  const cell = `${name}, cell ${LIVE_FORMULA_A1}`;
  if (shown === '#NAME?') return TROUBLES.liveUnknown(cell);
  return shown === '#REF!' ? TROUBLES.liveNoRoom(cell) : TROUBLES.liveRefused(cell);
}
