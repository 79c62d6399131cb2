import { TABLES } from '../tables/registry';
import type { BuildFacts, ColumnRun, Fingerprint } from './build-facts';
import { liveFormulaReference, liveTailReference } from './live-accounts-tab';
import { dayWords } from './period-words';
import type { Mode } from './kpi-cells';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

const FRESH = '● No change seen in the source data';
const STALE = '● Source data changed since this build: refresh the funnel';
const REMOVED = '● Source ranges removed since this build: these are its numbers';
const LIVE = '● Live: these numbers follow the source data';
const LIVE_FAILED = '● The live table shows an error: the sidebar says why, and refreshing may put it right';
/** Whether the cell that tells how fresh a funnel is says that its data changed. */
export const saysStale = (shown: string): boolean => shown === STALE;

const UNWATCHED = '● Numbers of this build; refresh the funnel after a change';

/**
 * Tells whether the sources still hold what the build read, without the add-on: sum and letters of each range, or of its
 * columns that were read, must be the same. It notices every edit that changes one of the two, so it speaks of changes
 * seen, not of none made. Where none of the ranges is there any more, nothing is left to notice, and it says that.
 *
 * Whether the accounts tab is live is looked up there, so that this tab is the same either way.
 */
export function freshnessCell({ sources, accountsTab }: BuildFacts, mode: Mode): SheetCell {
  if (mode === 'values') return textCell(UNWATCHED);
  const watched = sources.flatMap(({ fingerprints }) => fingerprints);
  const same = watched.map(sameAsBuilt).join(';');
  const gone = watched.map(({ name }) => `ISERROR(ROWS(${name}))`).join(';');
  const snapshot = `IF(AND(${same});"${FRESH}";"${STALE}")`;
  const live = `IFERROR(IF(LEN(${liveFormulaReference(accountsTab)})>0;"${LIVE}";"${LIVE_FAILED}");"${LIVE_FAILED}")`;
  return formulaCell(
    `IFERROR(IF(${liveTailReference(accountsTab)}<>"";${live};${snapshot});IF(AND(${gone});"${REMOVED}";"${STALE}"))`,
  );
}

/**
 * Cells that show a failure are part of many an export: `SUMIF` passes over them, and their letters count as none.
 * The sum is compared with room for the last digits, in which two programs may differ.
 */
function sameAsBuilt({ name, sum, letters, runs }: Fingerprint): string {
  const built = sum < 0 ? `+${String(-sum)}` : `-${String(sum)}`;
  const parts = runs?.map((run) => columnsOf(name, run)) ?? [name];
  const sums = parts.map((part) => `SUMIF(${part};">0")+SUMIF(${part};"<0")`).join('+');
  const lengths = parts.map((part) => `SUMPRODUCT(IFERROR(ISTEXT(${part})*LEN(${part});0))`).join('+');
  return `ABS(${sums}${built})<1;${lengths}=${String(letters)}`;
}

/** Some columns of a named range, which follow it when it moves. */
function columnsOf(name: string, { from, to }: ColumnRun): string {
  return `OFFSET(${name};0;${String(from)};ROWS(${name});${String(to - from + 1)})`;
}

/** The last day of each dated source, so that an old export shows. */
export function dataUpToCell({ sources }: BuildFacts): SheetCell {
  const parts = sources.flatMap(({ table, lastDay }) =>
    lastDay === undefined ? [] : [`${TABLES[table].name} up to ${dayWords(lastDay)}`],
  );
  return textCell(parts.join(' · '));
}
