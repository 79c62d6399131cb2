// Everything that Google Sheets, a cell or the sidebar may call; the build makes each of these a global function.

import { callFunction as callCellFunction } from '../functions/call-function';
import { calendarIn } from '../model/day';
import { asked } from '../sheets/asked';
import { isWholeName } from '../live/names';
import type * as OnDemand from './on-demand';

/** Loads the large parts of the script only when the sidebar, the menu or a function on whole tables asks for them. */
declare function require(part: './on-demand'): typeof OnDemand;

/** The result of a custom function. Throws an `Error` with a sentence for the user. */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  return isWholeName(name)
    ? require('./on-demand').callWhole(name, args)
    : callCellFunction(name, args, asked(workbookCalendar));
}

/** The calendar of the workbook's time zone: a date in a cell arrives as an instant, and only the zone tells its day. */
function workbookCalendar(): ReturnType<typeof calendarIn> {
  return calendarIn(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
}

/** Adds the menu. Asks nothing else: before the first use Google Sheets allows no more. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open ABM funnel', 'showSidebar')
    .addItem('Refresh the funnel', 'refreshFunnel')
    .addSeparator()
    .addItem('Replace ABM formulas by their values', 'replaceFormulas')
    .addItem('Remove add-on data', 'removeAddOnData')
    .addItem('Help and privacy', 'showHelp')
    .addToUi();
}

/** Adds the menu in the workbook in which the add-on was installed. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ABM Funnel'));
}

/** Builds the funnel anew with the settings of the definitions tab, and tells in a toast what came of it. */
export function refreshFunnel(): void {
  require('./on-demand').refresh();
}

/** Puts what `ABM_` formulas show in their place, once the person has agreed. */
export function replaceFormulas(): void {
  require('./on-demand').replaceAll();
}

/** Takes out of the workbook what the add-on has put there, once the person has agreed. */
export function removeAddOnData(): void {
  require('./on-demand').removeAll();
}

/** Says how to begin, what the add-on may do, and that nothing leaves the workbook. */
export function showHelp(): void {
  require('./on-demand').help();
}

/** The answer to one request of the sidebar, both as JSON text. */
export function rpc(request: string): string {
  return require('./on-demand').answerText(request);
}
