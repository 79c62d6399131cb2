import { quoted } from './sentence';
import { trouble } from './trouble';

/** What can be wrong with the cells that a table is to be read from. */
export const SOURCE_TROUBLES = {
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
      'Choose the range again, or press Forget on its card in the sidebar to go on without it.',
    ),

  changedMeanwhile: (place: string) =>
    trouble(
      place,
      'Somebody changed this while the funnel was being built.',
      'Build again: it goes by what stands there now.',
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
} as const;
