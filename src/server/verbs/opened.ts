import { lockDocument } from '../../sheets/document-lock';
import { openWorkbook, type OpenWorkbook } from '../../sheets/open-workbook';

/** The workbook that the sidebar stands in, as it is now. */
export const opened = (): OpenWorkbook => openWorkbook(SpreadsheetApp.getActive(), Date.now());

/**
 * The same for a choice that is remembered, with other runs kept out: a build that had begun before would write over what
 * is remembered with what it knew then, and the other way round.
 */
export const openedForChoice = (): OpenWorkbook => {
  lockDocument();
  return opened();
};
