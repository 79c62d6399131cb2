import { quoted } from './sentence';
import { trouble } from './trouble';

/** What can stand in the way of writing the tabs of the add-on. */
export const TAB_TROUBLES = {
  noTabYet: () => trouble('', 'There is no such tab yet.', 'Build the funnel first: it makes the tab.'),

  tabGone: (sheet: string) =>
    trouble(
      sheet,
      'Somebody deleted this tab while the funnel was being built.',
      'Undo that if you need what you typed on it, then refresh the funnel again: it makes the tab anew.',
    ),

  moved: (sheet: string, cells: string) =>
    trouble(
      `${sheet}, cells ${cells}`,
      'Rows or columns were added to or removed from the part of the tab that the add-on writes.',
      'Undo that, or move what you typed there elsewhere and delete the tab: the next build makes a fresh one.',
    ),

  rowsGone: (sheet: string, first: string, rows: number, below: number) =>
    trouble(
      sheet,
      `Rows that the add-on writes were deleted: ${String(rows)}.${first === '' ? '' : ` The first of them is “${quoted(first)}”.`}`,
      `Undo that. Or insert as many blank rows above row ${String(below)} and build again: what was deleted is written anew.`,
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
      'The list of accounts needs these cells, and they hold something.',
      'Undo it if the tab was sorted. Else move it to the right of the table or to another tab, then build again.',
    ),

  otherLayout: (sheet: string) =>
    trouble(
      sheet,
      'This tab was made by another release of the add-on, with its cells in other places.',
      'Move your notes elsewhere and delete the tab: the next build makes a fresh one.',
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
} as const;
