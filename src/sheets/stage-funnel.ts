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
import { FUNNEL_NAME, TAB_LABELS } from './names';
import { prepareSheet, withFreeName } from './new-tab';
import type { NewTab } from './new-tab';
import { Refusal } from './refusal';

type Mode = StoredRecord['mode'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a cell shows when the workbook does not take a formula. */
const NOT_TAKEN = /^#(?:ERROR!|NAME\?)/;

/**
 * Makes the funnel tab on a hidden sheet and brings it into sight only when it is complete.
 *
 * Formulas are tried while it is unseen; in a workbook that does not take them the tab holds values instead.
 *
 * @param staging - The name of the sheet until it is filled, recorded beforehand as what is being done.
 */
export function stageFunnel(
  spreadsheet: Spreadsheet,
  facts: BuildFacts,
  staging: string,
): NewTab & { readonly mode: Mode } {
  const sheet = spreadsheet.insertSheet(staging);
  sheet.hideSheet();
  const tab = funnelTab(facts, 'formulas');
  dress(sheet, tab, prepareSheet(sheet, 'funnel', tab));
  if (tab.chart !== undefined) drawChart(sheet, tab.chart);
  spreadsheet.setNamedRange(FUNNEL_NAME, sheet.getRange(1, 1, tab.rows.length, tab.owned));
  let mode: Mode | undefined;
  const named = withFreeName(spreadsheet, TAB_LABELS.funnel, {
    give: (name) => {
      sheet.setName(name);
      mode = modeOf(sheet, name, tab, facts);
      return sheet;
    },
    isGiven: (found) => found.getSheetId() === sheet.getSheetId(),
  });
  mode ??= modeOf(sheet, named.name, tab, facts);
  sheet.showSheet();
  sheet.activate();
  return { ...named, mode };
}

/** Whether a tab shows cells of ours that the workbook did not take as formulas; what people typed is theirs. */
export function hasRefusedFormulas(shown: readonly (readonly string[])[]): boolean {
  return shown.some((row) => row.slice(0, OWNED_COLUMNS).some((cell) => NOT_TAKEN.test(cell)));
}

/**
 * Fills a sheet that was just given a name, and tells with what.
 *
 * Writes are sent when something is read: a name that is taken may show only here.
 */
function modeOf(sheet: Sheet, name: string, tab: Tab, facts: BuildFacts): Mode {
  if (takes(sheet, tab, facts.build)) return 'formulas';
  if (sheet.getName() !== name) throw new Error('The name is taken.');
  if (takes(sheet, funnelTab(facts, 'values'), facts.build)) return 'values';
  throw new Refusal('SERVICE', TROUBLES.service(), 'unknown');
}

/** Whether the sheet shows what was written: this build's stamp, and no cell that says it was not understood. */
function takes(sheet: Sheet, tab: Tab, build: number): boolean {
  const area = sheet.getRange(1, 1, tab.rows.length, tab.rows[0]?.length ?? 1);
  try {
    writeCells(area, cellsOf(tab));
    const shown = area.getDisplayValues();
    const stamp = parseStamp(shown[FUNNEL_STAMP.row]?.[FUNNEL_STAMP.column]);
    return stamp?.build === build && !hasRefusedFormulas(shown);
  } catch {
    return false;
  }
}
