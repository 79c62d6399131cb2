import { TABLES } from '../tables/registry';
import type { BuildFacts, Fingerprint } from './build-facts';
import { dayWords } from './period-words';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

const FRESH = '● Up to date with the source data';
const STALE = '● Source data changed since this build: refresh the funnel';

/**
 * Tells whether the sources still hold what the build read, without the add-on: filled cells, sum and letters of each
 * range must be the same. It notices every edit that changes one of the three.
 */
export function freshnessCell({ sources }: BuildFacts): SheetCell {
  const same = sources.map(({ fingerprint }) => sameAsBuilt(fingerprint)).join(';');
  return formulaCell(`IFERROR(IF(AND(${same});"${FRESH}";"${STALE}");"${STALE}")`);
}

function sameAsBuilt({ name, filled, sum, letters }: Fingerprint): string {
  return [
    `COUNTA(${name})=${String(filled)}`,
    `ROUND(SUM(${name});0)=${String(sum)}`,
    `SUMPRODUCT(ISTEXT(${name})*LEN(${name}))=${String(letters)}`,
  ].join(';');
}

/** The last day of each dated source, so that an old export shows. */
export function dataUpToCell({ sources }: BuildFacts): SheetCell {
  const parts = sources.flatMap(({ table, lastDay }) =>
    lastDay === undefined ? [] : [`${TABLES[table].name} up to ${dayWords(lastDay)}`],
  );
  return textCell(parts.join(' · '));
}
