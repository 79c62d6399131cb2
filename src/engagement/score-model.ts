import { add, numberAt } from '../model/columns';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import type { ActivityTypeId, ScoreFamily } from '../settings/activity-types';
import { capsOf, fading } from './agreement';
import type { EngagementSettings } from './judged';

/** How many kinds of touch there are. */
const KINDS = ACTIVITY_TYPES.length;

/** What each kind of touch scores for, by its place among the kinds. */
const FAMILIES = ACTIVITY_TYPES.map(({ family }) => family);

/** A kind of touch as far as it scores. */
export type ScoredKind = {
  readonly id: ActivityTypeId | 'unknown';
  /** Its place among the kinds; -1 for an unknown word. */
  readonly place: number;
  readonly weight: number;
};

/** The agreed engagement model while touches are put into it. The same for every number that speaks of a score. */
export type ScoreModel = {
  /** First and last day of the look-back days. */
  readonly from: number;
  readonly to: number;
  /** Takes a touch of any day; what lies outside the look-back days changes nothing. */
  readonly take: (account: number, kind: ScoredKind, day: number, quantity: number) => void;
  /** Takes a person who was met in the look-back days, each once. */
  readonly meet: (account: number) => void;
  /** Points of each family; they add up to the score. */
  readonly partsOf: (account: number) => Readonly<Record<ScoreFamily, number>>;
  /** Visits to high-value pages in the look-back days. */
  readonly pagesOf: (account: number) => number;
  /** People with an interaction in the look-back days. */
  readonly peopleOf: (account: number) => number;
};

/** The model as of a day: weight × quantity of each touch in the look-back days, faded by age, capped by kind. */
export function scoreModel(settings: EngagementSettings, asOf: number, size: number): ScoreModel {
  const points = new Float64Array(size * KINDS);
  const pages = new Float64Array(size);
  const people = new Float64Array(size);
  const caps = capsOf(settings);
  const fades = fading(settings);
  const from = asOf - settings.look_back_days + 1;
  return {
    from,
    to: asOf,
    take: (account, { id, place, weight }, day, quantity) => {
      if (!(day >= from && day <= asOf)) return;
      if (id === 'high_value_page') add(pages, account, quantity);
      if (weight !== 0) add(points, account * KINDS + place, weight * quantity * numberAt(fades, asOf - day));
    },
    meet: (account) => {
      add(people, account, 1);
    },
    partsOf: (account) => {
      const parts = { ads: 0, web: 0, content: 0, email: 0, meetings: 0, other: 0 };
      FAMILIES.forEach((family, place) => {
        const scored = numberAt(points, account * KINDS + place);
        if (scored !== 0) parts[family] += Math.min(scored, numberAt(caps, place));
      });
      return parts;
    },
    pagesOf: (account) => numberAt(pages, account),
    peopleOf: (account) => numberAt(people, account),
  };
}

/** The score that the parts add up to. */
export function scoreOf({ ads, web, content, email, meetings, other }: Readonly<Record<ScoreFamily, number>>): number {
  return ads + web + content + email + meetings + other;
}

/** Whether an account meets the minimums that stand beside the points. */
export function meetsMinimums(model: ScoreModel, settings: EngagementSettings, account: number): boolean {
  return (
    model.pagesOf(account) >= settings.minimum_high_value_pages && model.peopleOf(account) >= settings.minimum_people
  );
}
