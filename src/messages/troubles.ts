import { LIVE_TROUBLES } from './live-troubles';
import { quoted } from './sentence';
import { trouble } from './trouble';

const AGAIN = 'Try again in a moment. If it happens again, reload the spreadsheet.';

const named = (row: string): string => (row === '' ? '' : `, "${quoted(row)}"`);

/** Every trouble with the workbook as a whole, in words. Problems with what a cell holds are in `issue-words`. */
export const TROUBLES = {
  busy: () =>
    trouble(
      '',
      'The funnel of this workbook is being built right now, by you or by a colleague.',
      'Wait, then try again.',
    ),

  noAccounts: (table: string) =>
    trouble(
      table,
      'No list of accounts is chosen, and every number of the funnel is counted against it.',
      'Mark your account list and press Use selection, or press Find my data.',
    ),

  sourceGone: (table: string) =>
    trouble(
      table,
      'The range that the last build read is gone: its tab or its named range was deleted.',
      'Choose the range again, or press Forget if the funnel shall do without it.',
    ),

  sourceMoved: (table: string) =>
    trouble(
      table,
      'The range moved while the funnel was being built: somebody inserted or removed rows or columns.',
      'Build again: it finds the range at its new place.',
    ),

  ownTab: (sheet: string) =>
    trouble(
      sheet,
      'This tab was made by the add-on; its numbers come from your data.',
      'Choose a tab with your own data.',
    ),

  noSelection: () =>
    trouble('', 'Nothing is marked in the sheet.', 'Mark the cells of the table, header row included, then try again.'),

  tooManyAreas: (most: number) =>
    trouble(
      '',
      `A table can be read from ${String(most)} areas at most.`,
      'Put some of them on one tab, one below the other.',
    ),

  areasOverlap: () =>
    trouble('', 'Two of the areas share cells, which would count twice.', 'Mark each area once, then try again.'),

  noSuchRange: (text: string) =>
    trouble(
      `"${quoted(text)}"`,
      'This workbook has no such tab or range.',
      'Type the name of a tab, or a tab and its cells: Deals!A1:H200. Names with spaces stand in quotes.',
    ),

  unreadable: (table: string) =>
    trouble(
      table,
      'Google Sheets could not read the chosen range; it may be too large.',
      'Choose a smaller range: without columns and rows that are not needed.',
    ),

  noHeader: (table: string) =>
    trouble(
      table,
      'No header was found in the first 15 rows of the range, so its columns cannot be told apart.',
      'Choose a range with a header row, then choose the column again.',
    ),

  noCell: () => trouble('', 'No cell is marked in the sheet.', 'Click the cell for the formula, then try again.'),

  cellTaken: (where: string) =>
    trouble(where, 'The marked cell is not empty, so nothing was put there.', 'Mark an empty cell, then try again.'),

  noTabYet: () => trouble('', 'There is no such tab yet.', 'Build the funnel first: it makes the tab.'),

  moved: (sheet: string, cells: string) =>
    trouble(
      `${sheet}, cells ${cells}`,
      'Rows or columns were added to or removed from the part of the tab that the add-on writes.',
      'Undo that, or move what you typed there elsewhere and delete the tab: the next build makes a fresh one.',
    ),

  rowsGone: (sheet: string, first: string, rows: number, below: number) =>
    trouble(
      sheet,
      rows === 1
        ? `A row that the add-on writes was deleted${named(first)}.`
        : `${rows.toLocaleString('en-US')} rows that the add-on writes were deleted${named(first)} and others.`,
      `Undo that. Or insert ${rows === 1 ? 'a blank row' : `${String(rows)} blank rows`} above row ${String(below)} and build again: what was deleted is written anew.`,
    ),

  settingGone: (sheet: string, setting: string) =>
    trouble(
      sheet,
      `The row of the setting “${setting}” was deleted, or its word in the column Key, so the value you agreed on is not known any more.`,
      'Undo that, or bring it back from the version history. Deleting the whole tab sets every definition back to its default.',
    ),

  settingTwice: (sheet: string, setting: string, first: number, second: number) =>
    trouble(
      `${sheet}, rows ${String(first)} and ${String(second)}`,
      `The setting “${setting}” stands in both rows, so it cannot be told which value counts.`,
      'Delete the row whose value should not count, then build again.',
    ),

  overwritten: (sheet: string, cell: string) =>
    trouble(
      `${sheet}, cell ${cell}`,
      'The mark that tells the add-on its own tab is not there any more, so nothing was written over what is.',
      'Undo the change of that cell. Or duplicate the tab to keep what is on it, delete the original, and build again: that makes a fresh one.',
    ),

  endless: (sheet: string, tail: string) =>
    trouble(
      sheet,
      'The line that closes the table is gone, so it cannot be told where your own rows begin.',
      `Undo that, or type ${tail} into column A right below the last row of the table, totals included, then build again.`,
    ),

  textBelow: (sheet: string, cells: string) =>
    trouble(
      `${sheet}, cells ${cells}`,
      'The list of accounts has grown and needs these cells, and something is typed there.',
      'Move it to the right of the table or to another tab, then build again.',
    ),

  otherLayout: (sheet: string) =>
    trouble(
      sheet,
      'This tab was made by another release of the add-on, with its cells in other places.',
      'Move your notes elsewhere and delete the tab: the next build makes a fresh one.',
    ),

  viewOnly: () =>
    trouble(
      '',
      'You may look at this workbook and not edit it, so no funnel can be built here.',
      'Ask its owner to let you edit it, or make a copy of your own in the menu File.',
    ),

  protectedTab: (sheet: string) =>
    trouble(
      sheet,
      'This tab is protected, and you may not edit it.',
      'Ask the person who protected it to let you edit the tab, or to refresh the funnel.',
    ),

  nameTaken: (name: string) =>
    trouble(
      `"${name}"`,
      'The name of the new tab is taken, and so are the numbered ones after it.',
      'Rename or delete some of those tabs, then build again.',
    ),

  tooLarge: (rows: number) =>
    trouble(
      'Accounts',
      `${rows.toLocaleString('en-US')} rows of accounts are more than a workbook can hold beside your data.`,
      'Choose a shorter list: the target accounts and those with deals.',
    ),

  noRoom: (cells: number, needed: number, most: number) =>
    trouble(
      '',
      `This workbook has ${cells.toLocaleString('en-US')} of the ${most.toLocaleString('en-US')} cells that Google Sheets allows, blank ones included, and ${needed.toLocaleString('en-US')} more are needed.`,
      'Delete blank rows and columns around your data, or tabs you do not need, then try again.',
    ),

  tooSlow: () =>
    trouble(
      '',
      'Reading and counting took more than four minutes, and Google Sheets stops a script after six.',
      'Choose ranges without the rows you do not need, such as touches from before the period.',
    ),

  ...LIVE_TROUBLES,

  service: () => trouble('', 'Google Sheets did not do what was asked.', AGAIN),

  interrupted: () =>
    trouble(
      '',
      'Google Sheets stopped answering while the tabs were being written.',
      'Refresh the funnel once more: it is safe, and it puts everything right.',
    ),

  newerVersion: () =>
    trouble(
      '',
      'The funnel in this workbook was built with a newer release of the add-on, so this one leaves it alone.',
      'Reload the spreadsheet: the newer release comes with it.',
    ),

  noRight: () =>
    trouble(
      '',
      'Google Sheets did not let the add-on make a new tab.',
      'Try again. If it happens again, ask the owner of the workbook for the right to edit.',
    ),

  otherProtocol: () =>
    trouble(
      '',
      'This sidebar and the add-on behind it are of different versions, probably because of an update.',
      'Close the sidebar and open it again from the menu Extensions, ABM Funnel.',
    ),

  unknownSetting: (id: string, nearest: readonly string[]) =>
    trouble(`Setting "${id}"`, 'There is no such setting.', `Names close to it: ${nearest.join(', ')}.`),
} as const;
