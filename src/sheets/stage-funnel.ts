import { funnelTab } from '../funnel/funnel-tab';
import type { BuildFacts } from '../funnel/build-facts';
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
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a cell shows when the workbook does not take a formula. */
const NOT_TAKEN = /^#(?:ERROR!|NAME\?)/;

/**
 * Makes the funnel tab on a hidden sheet and gives it its name and place only when it is complete.
 *
 * Formulas are tried here, unseen; in a workbook that does not take them the tab holds values instead.
 *
 * @param staging - The name of the hidden sheet, recorded beforehand as what is being done.
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
  const mode = fill(sheet, tab, facts);
  const named = withFreeName(spreadsheet, TAB_LABELS.funnel, {
    give: (name) => renamed(sheet, name),
    isGiven: (found) => found.getSheetId() === sheet.getSheetId(),
  });
  sheet.showSheet();
  sheet.activate();
  return { ...named, mode };
}

/** The same sheet under another name; sent at once, because a name that is taken shows only then. */
function renamed(sheet: Sheet, name: string): Sheet {
  sheet.setName(name);
  SpreadsheetApp.flush();
  return sheet;
}

function fill(sheet: Sheet, tab: Tab, facts: BuildFacts): Mode {
  if (takes(sheet, tab, facts.build)) return 'formulas';
  if (takes(sheet, funnelTab(facts, 'values'), facts.build)) return 'values';
  throw new Refusal('SERVICE', TROUBLES.service(), 'unknown');
}

/** Whether the sheet shows what was written: this build's stamp, and no cell that says it was not understood. */
function takes(sheet: Sheet, tab: Tab, build: number): boolean {
  const area: Range = sheet.getRange(1, 1, tab.rows.length, tab.rows[0]?.length ?? 1);
  try {
    writeCells(area, cellsOf(tab));
    const shown = area.getDisplayValues();
    const stamp = parseStamp(shown[FUNNEL_STAMP.row]?.[FUNNEL_STAMP.column]);
    return stamp?.build === build && !shown.some((row) => row.some((cell) => NOT_TAKEN.test(cell)));
  } catch {
    return false;
  }
}
