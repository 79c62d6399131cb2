import { trouble } from './trouble';
import type { TroubleWords } from './trouble';

const HOW = 'Mark the cells for its arguments one after the other with Ctrl, and the empty cell for the formula last.';

const counted = (least: number, most: number): string => {
  if (most === 1) return '1 argument';
  return least === most ? `${String(most)} arguments` : `${String(least)} to ${String(most)} arguments`;
};

/** Why no formula was put over the cells that are marked, in words. */
export const INSERT_TROUBLES = {
  noCellOfItsOwn: (): TroubleWords =>
    trouble('', 'Several ranges are marked, and the last of them is not a single cell for the formula.', HOW),

  cellLocked: (where: string): TroubleWords =>
    trouble(
      where,
      'You may not edit this cell.',
      'Mark a cell that you may edit, or ask the owner of the workbook for the right to edit.',
    ),

  readsItself: (where: string): TroubleWords =>
    trouble(
      where,
      'The cell for the formula lies within the cells that it would read.',
      'Mark an empty cell beside them as the last one.',
    ),

  otherCount: (name: string, least: number, most: number, marked: number): TroubleWords =>
    trouble(
      name,
      `It takes ${counted(least, most)}, and ${String(marked)} ${marked === 1 ? 'range is' : 'ranges are'} marked beside the cell for the formula.`,
      HOW,
    ),
} as const;
