import type { Fingerprint } from '../funnel/build-facts';
import type { Grid } from '../model/cell';

/** What three native formulas over the same cells give: `COUNTA`, `ROUND(SUM; 0)`, characters of all texts. */
export function fingerprintOf(
  grid: Grid,
  serialOf: (instant: number) => number,
): Pick<Fingerprint, 'filled' | 'sum' | 'letters'> {
  let filled = 0;
  let sum = 0;
  let letters = 0;
  for (const row of grid) {
    for (const cell of row) {
      if (cell === '') continue;
      filled++;
      if (typeof cell === 'string') letters += cell.length;
      else if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'object') sum += serialOf(cell.getTime());
    }
  }
  return { filled, sum: roundedAsSheets(sum), letters };
}

/** Sheets rounds halves away from zero; JavaScript rounds them up. */
function roundedAsSheets(sum: number): number {
  return sum < 0 ? -Math.round(-sum) : Math.round(sum);
}
