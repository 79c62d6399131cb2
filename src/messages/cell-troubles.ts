import { trouble } from './trouble';
import type { TroubleWords } from './trouble';

/** What can stand in the way of explaining a number. */
export const CELL_TROUBLES = {
  noNumberHere: (cell: string): TroubleWords =>
    trouble(
      cell,
      'The marked cell holds no KPI and no stage.',
      'Mark a number on the funnel tab, or search for a KPI here in the sidebar.',
    ),

  notOnFunnel: (cell: string, funnel: string): TroubleWords =>
    trouble(
      cell,
      `The marked cell is not on the tab ${funnel}.`,
      'Mark a number on that tab, or search for a KPI here in the sidebar.',
    ),

  noSuchKpi: (): TroubleWords => trouble('', 'This release knows no such KPI.', 'Choose another one from the list.'),

  outgrownTab: (sheet: string): TroubleWords =>
    trouble(
      sheet,
      'This tab was built by an earlier release, with its columns in other places.',
      'Refresh the funnel first: a new tab follows it, and your notes go along.',
    ),

  emptyList: (name: string): TroubleWords =>
    trouble(name, 'There is no account in this list, so no tab was made.', 'Choose another list.'),
} as const;
