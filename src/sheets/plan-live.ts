import { cellsIn, MOST_CELLS } from '../live/limits';
import { BUILD_REMARKS } from '../messages/build-remarks';
import { TROUBLES } from '../messages/troubles';
import type { TroubleWords } from '../messages/trouble';
import { TABLES } from '../tables/registry';
import { chosenPlaces } from './gather-sources';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedTabs } from './plan-build';
import { Refusal } from './refusal';

/** Whether a build leaves the accounts tab live, and what a person should know about that. */
export type LivePlan = { readonly on: boolean; readonly remarks: readonly string[] };

/** The accounts as values, with nothing to tell. */
const VALUES: LivePlan = { on: false, remarks: [] };

/**
 * How the accounts are to be kept: as asked, else as they were.
 *
 * @throws Refusal when it is asked for and cannot be done. A live tab that cannot stay so becomes one of values.
 */
export function planLive(book: OpenWorkbook, owned: OwnedTabs, asked: boolean | undefined): LivePlan {
  const isBuilt = ![owned.accounts, owned.definitions, owned.funnel].includes(undefined);
  if (asked !== undefined && !isBuilt) throw new Refusal('DATA', TROUBLES.noTabYet());
  if (!(asked ?? book.record.live ?? false)) return VALUES;
  const obstacle = isBuilt ? liveObstacle(book) : TROUBLES.noTabYet();
  if (obstacle === undefined) return { on: true, remarks: [] };
  if (asked === true) throw new Refusal('LIVE', obstacle);
  return { on: false, remarks: [BUILD_REMARKS.liveOff(obstacle.what)] };
}

/** Why the accounts cannot be live in this workbook; undefined when they can. */
export function liveObstacle(book: OpenWorkbook): TroubleWords | undefined {
  if (book.record.mode === 'values') return TROUBLES.liveNeedsFormulas();
  const chosen = chosenPlaces(book);
  const parted = chosen.find(({ areas }) => areas.length > 1);
  if (parted !== undefined) return TROUBLES.liveNeedsOneArea(TABLES[parted.table].name);
  const areas = chosen.flatMap((source) => source.areas);
  const sizes = areas.map((area) => ({ rows: area.getNumRows(), columns: area.getNumColumns() }));
  const cells = cellsIn(sizes);
  return cells > MOST_CELLS ? TROUBLES.tooLargeForLive(cells, MOST_CELLS) : undefined;
}
