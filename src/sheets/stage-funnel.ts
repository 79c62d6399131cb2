import { funnelTab } from '../funnel/funnel-tab';
import type { BuildFacts } from '../funnel/build-facts';
import { OWNED_COLUMNS } from '../funnel/funnel-layout';
import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { parseStamp } from '../funnel/stamp';
import { cellsOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import type { StoredRecord } from '../protocol/stored-record';
import { writeCells } from './block-cells';
import { dress } from './dress';
import { drawChart } from './draw-chart';
import { FUNNEL_NAME } from './names';
import { prepareSheet } from './new-tab';
import type { NewTab } from './new-tab';
import { Refusal } from './refusal';
import { insertStaged } from './staged-tab';
import type { Confirm } from './staged-tab';

type Mode = StoredRecord['mode'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a cell shows when the workbook does not take a formula. */
const NOT_TAKEN = /^#(?:ERROR!|NAME\?)/;

/**
 * How the tab is tried: a service that fails once says nothing about formulas; one that fails with formulas twice, and
 * not with values, does not take them.
 */
const TRIES: readonly Mode[] = ['formulas', 'formulas', 'values'];

/** The funnel on its sheet, and whether it holds formulas. */
export type StagedFunnel = { readonly sheet: Sheet; readonly mode: Mode };

/**
 * Makes the funnel tab, under a given name of its own until it is known to be complete.
 *
 * Formulas are tried here; in a workbook that does not take them the tab holds values instead.
 */
export function stageFunnel(spreadsheet: Spreadsheet, facts: BuildFacts, name: string, confirm: Confirm): StagedFunnel {
  for (const mode of TRIES) {
    const sheet = insertStaged(spreadsheet, name, confirm);
    const staged = tried(spreadsheet, facts, { sheet, name }, mode);
    if (staged !== undefined) return staged;
    confirm();
    spreadsheet.deleteSheet(sheet);
  }
  throw new Refusal('SERVICE', TROUBLES.service(), 'unknown');
}

/** Whether a tab shows cells of ours that the workbook did not take as formulas; what people typed is theirs. */
export function hasRefusedFormulas(shown: readonly (readonly string[])[]): boolean {
  return shown.some((row) => row.slice(0, OWNED_COLUMNS).some((cell) => NOT_TAKEN.test(cell)));
}

/** The tab on a sheet of its own; undefined when the service failed on the way. */
function tried(
  spreadsheet: Spreadsheet,
  facts: BuildFacts,
  { sheet, name }: NewTab,
  mode: Mode,
): StagedFunnel | undefined {
  try {
    const tab = funnelTab(facts, mode);
    dress(sheet, tab, prepareSheet(sheet, name, tab));
    if (tab.chart !== undefined) drawChart(sheet, tab.chart);
    spreadsheet.setNamedRange(FUNNEL_NAME, sheet.getRange(1, 1, tab.rows.length, tab.owned));
    if (takes(sheet, tab, facts.build)) return { sheet, mode };
    if (takes(sheet, funnelTab(facts, 'values'), facts.build)) return { sheet, mode: 'values' };
  } catch {
    // What the service lost of this tab, and what it did all the same, does not matter: it is made anew.
  }
  return undefined;
}

/** Whether the sheet shows what was written. Throws when it does not even show the stamp of this build. */
function takes(sheet: Sheet, tab: Tab, build: number): boolean {
  const area = sheet.getRange(1, 1, tab.rows.length, tab.rows[0]?.length ?? 1);
  writeCells(area, cellsOf(tab));
  const shown = area.getDisplayValues();
  const stamp = parseStamp(shown[FUNNEL_STAMP.row]?.[FUNNEL_STAMP.column]);
  if (stamp?.build !== build) throw new Error('The tab was not written.');
  return !hasRefusedFormulas(shown);
}
