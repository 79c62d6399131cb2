/** Among so many tabs one is looked for that may be edited: who may edit none may only look. */
const TABS_TRIED = 5;

/** Whether the person who looks may edit anything in the workbook. */
export function mayEditAny(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const sheets = spreadsheet.getSheets().slice(0, TABS_TRIED);
  return sheets.some((sheet) => sheet.getRange(1, 1).canEdit());
}
