// Everything that Google Sheets, a cell or the sidebar may call; the build makes each of these a global function.

import type * as Answering from './answer';
import type * as Refreshing from './refresh';

/** Loads the part of the script that cells never need only when the sidebar or the menu asks for it. */
declare function require(part: './answer'): typeof Answering;
declare function require(part: './refresh'): typeof Refreshing;

export { callFunction } from '../functions/call-function';

/** Adds the menu. Asks nothing else: before the first use Google Sheets allows no more. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open ABM funnel', 'showSidebar')
    .addItem('Refresh the funnel', 'refreshFunnel')
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
  require('./refresh').refresh();
}

/** The answer to one request of the sidebar, both as JSON text. */
export function rpc(request: string): string {
  return require('./answer').answerText(request);
}
