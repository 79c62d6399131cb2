import type { TroubleWords } from './trouble';

/** Why a cell cannot be shown, in words. */
export const GO_TO_TROUBLES = {
  outside: (table: string): TroubleWords => ({
    where: table,
    what: 'This cell is no longer in the range of the table: rows were moved, or another range was chosen.',
    fix: 'Check again, then go to the cell from there.',
  }),
  hidden: (sheet: string): TroubleWords => ({
    where: sheet,
    what: 'The tab with this cell is hidden, and the add-on changes nothing about your tabs.',
    fix: 'Show it with the menu View, Hidden sheets, then try again.',
  }),
} as const;
