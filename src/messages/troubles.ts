/** What a person reads when something cannot be done: where, what, and what to do next. */
export type TroubleWords = { readonly where: string; readonly what: string; readonly fix: string };

const words = (where: string, what: string, fix: string): TroubleWords => ({ where, what, fix });

const AGAIN = 'Try again in a moment. If it happens again, reload the spreadsheet.';

/** Every trouble with the workbook as a whole, in words. Problems with what a cell holds are in `issue-words`. */
export const TROUBLES = {
  busy: () =>
    words(
      '',
      'The funnel of this workbook is being built right now, by you or by a colleague.',
      'Wait, then try again.',
    ),

  noAccounts: (table: string) =>
    words(
      table,
      'No list of accounts is chosen, and every number of the funnel is counted against it.',
      'Mark your account list and press Use selection, or press Find my data.',
    ),

  sourceGone: (table: string) =>
    words(
      table,
      'The range that the last build read is gone: its tab or its named range was deleted.',
      'Choose the range again, or press Forget if the funnel shall do without it.',
    ),

  sourceMoved: (table: string) =>
    words(
      table,
      'The range moved while the funnel was being built: somebody inserted or removed rows or columns.',
      'Build again: it finds the range at its new place.',
    ),

  ownTab: (sheet: string) =>
    words(
      sheet,
      'This tab was made by the add-on; its numbers come from your data.',
      'Choose a tab with your own data.',
    ),

  noSelection: () =>
    words('', 'Nothing is marked in the sheet.', 'Mark the cells of the table, header row included, then try again.'),

  tooManyAreas: (most: number) =>
    words(
      '',
      `A table can be read from ${String(most)} areas at most.`,
      'Put some of them on one tab, one below the other.',
    ),

  areasOverlap: () =>
    words('', 'Two of the areas share cells, which would count twice.', 'Mark each area once, then try again.'),

  noSuchRange: (text: string) =>
    words(
      `"${text}"`,
      'This workbook has no such tab or range.',
      'Type the name of a tab, or a tab and its cells: Deals!A1:H200. Names with spaces stand in quotes.',
    ),

  unreadable: (table: string) =>
    words(
      table,
      'Google Sheets could not read the chosen range; it may be too large.',
      'Choose a smaller range: without columns and rows that are not needed.',
    ),

  noHeader: (table: string) =>
    words(
      table,
      'No header was found in the first 15 rows of the range, so its columns cannot be told apart.',
      'Choose a range with a header row, then choose the column again.',
    ),

  noCell: () => words('', 'No cell is marked in the sheet.', 'Click the cell for the formula, then try again.'),

  cellTaken: (where: string) =>
    words(where, 'The marked cell is not empty, so nothing was put there.', 'Mark an empty cell, then try again.'),

  noTabYet: () => words('', 'There is no such tab yet.', 'Build the funnel first: it makes the tab.'),

  moved: (sheet: string, cells: string) =>
    words(
      `${sheet}, cells ${cells}`,
      'Rows or columns were added to or removed from the part of the tab that the add-on writes.',
      'Undo that, or move what you typed there elsewhere and delete the tab: the next build makes a fresh one.',
    ),

  overwritten: (sheet: string, cell: string) =>
    words(
      `${sheet}, cell ${cell}`,
      'The mark that tells the add-on its own tab is not there any more, so nothing was written over what is.',
      'Undo the change of that cell, or rename the tab and delete the named ranges that begin with ABM_ and point to it.',
    ),

  otherLayout: (sheet: string) =>
    words(
      sheet,
      'This tab was made by another release of the add-on, with its cells in other places.',
      'Move your notes elsewhere and delete the tab: the next build makes a fresh one.',
    ),

  viewOnly: () =>
    words(
      '',
      'You may look at this workbook and not edit it, so no funnel can be built here.',
      'Ask its owner to let you edit it, or make a copy of your own in the menu File.',
    ),

  protectedTab: (sheet: string) =>
    words(
      sheet,
      'This tab is protected, and you may not edit it.',
      'Ask the person who protected it to let you edit the tab, or to refresh the funnel.',
    ),

  nameTaken: (name: string) =>
    words(
      `"${name}"`,
      'The name of the new tab is taken, and so are the numbered ones after it.',
      'Rename or delete some of those tabs, then build again.',
    ),

  tooLarge: (rows: number) =>
    words(
      'Accounts',
      `${rows.toLocaleString('en-US')} rows of accounts are more than a workbook can hold beside your data.`,
      'Choose a shorter list: the target accounts and those with deals.',
    ),

  tooSlow: () =>
    words(
      '',
      'Reading and counting took more than four minutes, and Google Sheets stops a script after six.',
      'Choose ranges without the rows you do not need, such as touches from before the period.',
    ),

  tooLargeForLive: (cells: number, most: number) =>
    words(
      '',
      `Your ranges hold ${cells.toLocaleString('en-US')} cells, and a live tab can follow ${most.toLocaleString('en-US')} at most.`,
      'Keep the snapshot and refresh it, or choose ranges without the columns and rows that you do not need.',
    ),

  liveNeedsOneArea: (table: string) =>
    words(
      table,
      'This table stands in several areas, and a live tab follows one area of each table.',
      'Keep the snapshot and refresh it, or bring the rows of the table together on one tab.',
    ),

  liveStays: () =>
    words(
      'Live accounts',
      'The accounts tab follows your data by one formula, which would lose its ranges.',
      'Switch Live accounts off in the sidebar, or let the tabs be deleted, too.',
    ),

  liveNeedsFormulas: () =>
    words(
      '',
      'This workbook does not take the formulas of the funnel, so live accounts would not reach it.',
      'Keep the snapshot, and refresh it after a change.',
    ),

  liveUnknown: (cell: string) =>
    words(
      cell,
      'The workbook does not know the function of the live tab, as when the add-on is not enabled in it.',
      'Enable the add-on here (Extensions, Add-ons), or replace the formula by values.',
    ),

  liveNoRoom: (cell: string) =>
    words(
      cell,
      'The live tab has no room: something was typed where its rows go, or the tab has too few rows.',
      'Refresh the funnel: it makes room.',
    ),

  liveRefused: (cell: string) =>
    words(
      cell,
      'The live tab cannot be calculated.',
      'Point at that cell: its note says why. Correct that, or replace the formula by values.',
    ),

  service: () => words('', 'Google Sheets did not do what was asked.', AGAIN),

  interrupted: () =>
    words(
      '',
      'Google Sheets stopped answering while the tabs were being written.',
      'Refresh the funnel once more: it is safe, and it puts everything right.',
    ),

  newerVersion: () =>
    words(
      '',
      'The funnel in this workbook was built with a newer release of the add-on, so this one leaves it alone.',
      'Reload the spreadsheet: the newer release comes with it.',
    ),

  noRight: () =>
    words(
      '',
      'Google Sheets did not let the add-on make a new tab.',
      'Build again. If it happens again, ask the owner of the workbook for the right to edit.',
    ),

  otherProtocol: () =>
    words(
      '',
      'This sidebar and the add-on behind it are of different versions, probably because of an update.',
      'Close the sidebar and open it again from the menu Extensions, ABM Funnel.',
    ),

  unknownSetting: (id: string, nearest: readonly string[]) =>
    words(`Setting "${id}"`, 'There is no such setting.', `Names close to it: ${nearest.join(', ')}.`),
} as const;

/** A trouble as one text, for a toast or a single line. */
export function troubleText({ where, what, fix }: TroubleWords): string {
  return `${where === '' ? '' : `${where}: `}${what} ${fix}`;
}
