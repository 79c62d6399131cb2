import { grouped } from './grouped';
import { LIVE_TROUBLES } from './live-troubles';
import { SOURCE_TROUBLES } from './source-troubles';
import { TAB_TROUBLES } from './tab-troubles';
import { trouble } from './trouble';

/** Every trouble with the workbook as a whole, in words. Problems with what a cell holds are in `issue-words`. */
export const TROUBLES = {
  ...SOURCE_TROUBLES,
  ...TAB_TROUBLES,
  ...LIVE_TROUBLES,

  busy: () =>
    trouble(
      '',
      'The funnel of this workbook is being built right now, by you or by a colleague.',
      'Wait, then try again.',
    ),

  noCell: () => trouble('', 'No cell is marked in the sheet.', 'Click the cell for the formula, then try again.'),

  cellTaken: (where: string) =>
    trouble(where, 'The marked cell is not empty, so nothing was put there.', 'Mark an empty cell, then try again.'),

  viewOnly: () =>
    trouble(
      '',
      'You may look at this workbook and not edit it, so no funnel can be built here.',
      'Ask its owner to let you edit it, or make a copy of your own in the menu File.',
    ),

  tooLarge: (rows: number) =>
    trouble(
      'Accounts',
      `${grouped(rows)} rows of accounts are more than a workbook can hold beside your data.`,
      'Choose a shorter list: the target accounts and those with deals.',
    ),

  noRoom: (cells: number, needed: number, most: number) =>
    trouble(
      '',
      `This workbook has ${grouped(cells)} of the ${grouped(most)} cells that Google Sheets allows, blank ones included, and ${grouped(needed)} more are needed.`,
      'Delete blank rows and columns around your data, or tabs you do not need, then try again.',
    ),

  tooSlow: () =>
    trouble(
      '',
      'Reading and counting took more than four minutes, and Google Sheets stops a script after six.',
      'Choose ranges without the rows you do not need, such as touches from before the period.',
    ),

  service: () =>
    trouble(
      '',
      'Google Sheets did not do what was asked.',
      'Try again in a moment. If it happens again, reload the spreadsheet.',
    ),

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
