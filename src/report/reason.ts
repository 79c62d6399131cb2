import { EXPLAIN_WORDS } from '../messages/explain-words';
import { partsOf } from '../metrics/breakdown';
import type { Breakdown } from '../metrics/breakdown';
import { termsName, totalName } from './explain/part-name';
import type { PartValues } from './explain/part-values';

/** Why a KPI whose tables are all there has no value: a number it leans on is not known, or what divides is zero. */
export function reasonWithoutValue(breakdown: Breakdown, { of }: Pick<PartValues, 'of'>): string {
  const unknown = partsOf(breakdown).find((part) => of(part) === undefined);
  if (unknown?.kind === 'total') return EXPLAIN_WORDS.notKnown(totalName(unknown.total));
  const zero = dividedByZero(breakdown, of);
  if (zero?.kind === 'total') return EXPLAIN_WORDS.isZero(totalName(zero.total));
  return zero?.kind === 'accounts' ? EXPLAIN_WORDS.isZero(termsName(zero.terms)) : EXPLAIN_WORDS.nothingToDivideBy;
}

/** The first zero that something is divided by. */
function dividedByZero(breakdown: Breakdown, of: PartValues['of']): Breakdown | undefined {
  if (!('left' in breakdown)) return undefined;
  const { kind, left, right } = breakdown;
  if (kind === 'ratio' && of(right) === 0) return right;
  return dividedByZero(left, of) ?? dividedByZero(right, of);
}
