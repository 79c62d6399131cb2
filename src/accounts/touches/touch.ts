import type { ActivityTypeId } from '../../settings/activity-types';

/**
 * What a touch of one kind does beside being counted: one of a known account, no later than the as-of date.
 *
 * A touch is handed over as its row in the table of activities and what that tells, never as an object: there are a
 * million of them.
 */
export type KindFold = (row: number, account: number, day: number, quantity: number) => void;

/** A number that only some kinds of touch tell: what they do to it, and what is left to do behind the last one. */
export type TouchFold = {
  readonly of: Readonly<Partial<Record<ActivityTypeId, KindFold>>>;
  readonly finish?: () => void;
};

/** The kinds of touch that tell a number, each with the part it has in it. */
export type KindParts<Part> = Readonly<Partial<Record<ActivityTypeId, Part>>>;

/** What touches of each kind do, by the part that they have. */
export function byPart<Part>(parts: KindParts<Part>, foldOf: (part: Part) => KindFold): TouchFold['of'] {
  return Object.fromEntries(Object.entries(parts).map(([kind, part]) => [kind, foldOf(part)]));
}
