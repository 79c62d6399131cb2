import { normalWords } from '../model/words';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import { activityTypeReader } from '../settings/read-activity-type';
import { cellAt, isSingle, issueAt, refuse, single, sizeOf, type Argument } from './coercion/argument';
import { cellKind } from './coercion/cell-kind';
import { eachCell } from './coercion/each-cell';
import { readAmount } from './coercion/read-number';
import { readText } from './coercion/read-text';

/** Points of a kind of touch; undefined for a kind that has none. */
type PointsOf = (touch: string) => number | undefined;

/** Points as a table of two columns gives them, or the points to start with if there is no table. */
export function pointsFrom(weights: Argument): PointsOf {
  const typeOf = activityTypeReader();
  const points =
    isSingle(weights) && cellKind(cellAt(weights, 0, 0)) === 'blank' ? starting() : agreed(weights, typeOf);
  return (touch) => points.get(wordOf(touch)) ?? points.get(typeOf(touch) ?? wordOf(touch));
}

/** Points by id of the kind. */
function starting(): ReadonlyMap<string, number> {
  return new Map(ACTIVITY_TYPES.map(({ id, weight }) => [id, weight]));
}

/** Points by the table's own words and, for words we know, by id; the upper of two rows for the same kind counts. */
function agreed(weights: Argument, typeOf: ReturnType<typeof activityTypeReader>): ReadonlyMap<string, number> {
  refuseUnlessPairs(weights);
  const points = new Map<string, number>();
  const firstColumn = { ...weights, columns: 1 };
  eachCell([firstColumn], (row) => {
    const kind = readText(weights, row, 0, 'not-a-touch');
    if (typeof kind === 'object') return kind;
    if (kind === undefined || isHeaded(weights, row)) return undefined;
    const value = readAmount(weights, row, 1);
    if (typeof value !== 'number') return value;
    for (const key of [wordOf(kind), typeOf(kind)]) if (key !== undefined && !points.has(key)) points.set(key, value);
    return undefined;
  });
  return points;
}

function refuseUnlessPairs(weights: Argument): void {
  if (weights.columns === 2) return;
  const { at, code } = issueAt(single(weights), 0, 'not-two-columns', '');
  refuse({ at, code, received: sizeOf(weights) });
}

/** The word for a kind of touch in one spelling; a sign without letters stays as it is. */
function wordOf(touch: string): string {
  const words = normalWords(touch);
  return words === '' ? touch : words;
}

/** Whether the row is the heading of the table. */
function isHeaded(weights: Argument, row: number): boolean {
  return row === 0 && cellKind(cellAt(weights, 0, 1)) === 'text';
}
