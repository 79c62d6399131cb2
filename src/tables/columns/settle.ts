import type { Style, TwoReadings } from '../cells/two-readings';
import { onlyStyle } from '../cells/two-readings';
import type { Tally } from './tally';

/** Why a column is read in the style it is read in. */
export type Ground = 'values' | 'answer' | 'column' | 'locale';

/** The style of a column and what decided it; undefined when nothing did. */
export type Settled = { readonly style: Style; readonly by: Ground } | undefined;

/** What decides where the values of a column do not: a person's answer, other columns of the table, the locale. */
export type Outside = {
  readonly answer: Style | undefined;
  readonly column: Style | undefined;
  /** Asked only where nothing else decides: to know the locale costs a service call. */
  readonly locale: () => Style | undefined;
};

/** How many times as often one style must be seen before values of the other count as slips. */
const MAJORITY = 10;

/** The style that the values of a column decide alone; undefined when none or both are seen. */
export function styleOfValues({ votes: [first, second] }: Tally): Style | undefined {
  if (first > 0 && first >= second * MAJORITY) return 0;
  return second > 0 && second >= first * MAJORITY ? 1 : undefined;
}

/** The style of a column: a person's answer, then its own values, then the other columns, then the locale. */
export function settle(tally: Tally, outside: Outside): Settled {
  if (outside.answer !== undefined) return { style: outside.answer, by: 'answer' };
  const own = styleOfValues(tally);
  if (own !== undefined) return { style: own, by: 'values' };
  // Values that contradict each other are no tie: nobody but a person can part them.
  if (tally.votes[0] + tally.votes[1] > 0) return undefined;
  if (outside.column !== undefined) return { style: outside.column, by: 'column' };
  if (tally.doubt === undefined) return undefined;
  const locale = outside.locale();
  return locale === undefined ? undefined : { style: locale, by: 'locale' };
}

/** The value of a text in a column of this style; NaN when it has none there, or when two are possible. */
export function valueIn(settled: Settled, readings: TwoReadings): number {
  const { first, second, sure } = readings;
  if (first === second) return first;
  const only = onlyStyle(readings);
  if (only === undefined) return settled === undefined ? NaN : settled.style === 0 ? first : second;
  const isOwn = sure || settled === undefined || settled.style === only;
  return isOwn ? (only === 0 ? first : second) : NaN;
}
