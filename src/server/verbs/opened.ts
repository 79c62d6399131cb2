import { openWorkbook, type OpenWorkbook } from '../../sheets/open-workbook';

/** The workbook that the sidebar stands in, as it is now. */
export const opened = (): OpenWorkbook => openWorkbook(SpreadsheetApp.getActive(), Date.now());
