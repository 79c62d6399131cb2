import type { Fingerprint } from '../funnel/build-facts';
import type { Grid } from '../model/cell';
import { isFailure } from '../model/cell-failure';

/** What native formulas over the same cells give: the rounded sum, characters of all texts; of some columns or of all. */
export function fingerprintOf(
  grid: Grid,
  serialOf: (instant: number) => number,
  runs?: Fingerprint['runs'],
): Pick<Fingerprint, 'sum' | 'letters' | 'runs'> {
  let sum = 0;
  let letters = 0;
  for (const row of grid) {
    for (const { from, to } of runs ?? [{ from: 0, to: row.length - 1 }]) {
      for (let column = from; column <= to; column++) {
        const cell = row[column];
        // To a formula a cell that shows a failure holds no text.
        if (typeof cell === 'string') letters += isFailure(cell) ? 0 : cell.length;
        else if (typeof cell === 'number') sum += cell;
        else if (typeof cell === 'object') sum += serialOf(cell.getTime());
      }
    }
  }
  return { sum: roundedAsSheets(sum), letters, ...(runs === undefined ? {} : { runs }) };
}

/** Sheets rounds halves away from zero; JavaScript rounds them up. */
function roundedAsSheets(sum: number): number {
  return sum < 0 ? -Math.round(-sum) : Math.round(sum);
}
