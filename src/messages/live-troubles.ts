import { grouped } from './grouped';
import { trouble } from './trouble';

/** What can stand in the way of live accounts. */
export const LIVE_TROUBLES = {
  tooLargeForLive: (cells: number, most: number) =>
    trouble(
      '',
      `Your ranges hold ${grouped(cells)} cells, and a live tab can follow ${grouped(most)} at most.`,
      'Keep the snapshot and refresh it, or choose ranges without the columns and rows that you do not need.',
    ),

  liveNeedsOneArea: (table: string) =>
    trouble(
      table,
      'This table stands in several areas, and a live tab follows one area of each table.',
      'Keep the snapshot and refresh it, or bring the rows of the table together on one tab.',
    ),

  liveStays: () =>
    trouble(
      'Live accounts',
      'The accounts tab follows your data by one formula, which would lose its ranges.',
      'Switch Live accounts off in the sidebar, or let the tabs be deleted, too.',
    ),

  liveNeedsFormulas: () =>
    trouble(
      '',
      'This workbook does not take the formulas of the funnel, so live accounts would not reach it.',
      'Keep the snapshot, and refresh it after a change.',
    ),

  liveUnknown: (cell: string) =>
    trouble(
      cell,
      'The workbook does not know the function of the live tab, as when the add-on is not enabled in it.',
      'Enable the add-on here (Extensions, Add-ons), or replace the formula by values.',
    ),

  liveNoRoom: (cell: string) =>
    trouble(
      cell,
      'The live tab has no room: something was typed where its rows go, or the tab has too few rows.',
      'Refresh the funnel: it adds rows, or names the cells to move.',
    ),

  liveRefused: (cell: string) =>
    trouble(
      cell,
      'The live tab cannot be calculated.',
      'Point at that cell: its note says why. Correct that, or replace the formula by values.',
    ),
} as const;
