// Placeholder: the entry points of the add-on, so that the pushed set can be built from the first day.

export { callFunction } from '../functions/call-function';

/** Nothing: the menu comes with the sheets layer. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'showSidebar').addToUi();
}

/** Nothing: the same as opening. */
export function onInstall(): void {
  onOpen();
}

/** Nothing: shows the page. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ABM Funnel'));
}

/** Nothing yet. */
export function refreshFunnel(): void {
  SpreadsheetApp.getActive().toast('The funnel is not there yet.');
}

/** The request itself, as JSON text. */
export function rpc(request: string): string {
  return request;
}
