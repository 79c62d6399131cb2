import { numberAt } from '../model/columns';
import { add, keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { EngagementModel } from './engagement-model/engagement-model';
import type { FirstHalf } from './engagement-model/halves';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { influenceMarker } from './influence';
import { personMeeter } from './people-met';
import type { Touch } from './touches/touch';

/** What the touches of an account are judged by. */
export type Judges = {
  readonly deals: DealDays;
  readonly people: People;
  /** The words for people in the touches, by number. */
  readonly contacts: readonly string[];
  readonly model: EngagementModel;
  readonly half: FirstHalf;
};

/** The inner loop of a build: everything one touch does to its account. */
export function touchFolder(draft: Draft, judges: Judges): (touch: Touch) => void {
  const { numbers, frame } = draft;
  const { deals, model, half } = judges;
  const { from, to } = frame.period;
  const markInfluence = influenceMarker(draft, deals);
  const meetPerson = meeter(draft, judges);
  return (touch) => {
    const { account, day, kind, quantity, contact } = touch;
    model.take(account, kind, day, quantity);
    half.model.take(account, kind, day, quantity);
    if (kind.towardsWin && day <= numberAt(deals.signed, account)) add(numbers.win_touches, account, quantity);
    for (const fold of kind.folds) fold(touch);
    if (day >= from && day <= to) countTouch(draft, touch);
    // A summary of touches may say that there were none, and a correction takes some back: neither is a touch.
    if (!(quantity > 0)) return;
    if (kind.touch) keepLatest(draft.lastHeard, account, day);
    if (!kind.interaction) return;
    keepEarliest(numbers.first_touch, account, day);
    markInfluence(account, day);
    half.interact(account, day);
    meetPerson(contact, account, day);
  };
}

/** A touch inside the period: the counts by kind, and when the account was last heard of. */
function countTouch({ numbers }: Draft, { account, day, kind, quantity }: Touch): void {
  if (kind.column !== undefined) add(kind.column, account, quantity);
  if (kind.touch) add(numbers.touches, account, quantity);
  if (!(quantity > 0)) return;
  if (kind.content) numbers.content_engaged[account] = 1;
  if (kind.interaction) numbers.engaged_any[account] = 1;
  if (kind.touch) keepLatest(numbers.last_touch, account, day);
}

/** Counts people: those of the contacts in the period, and all in the look-back days of the model. */
function meeter({ numbers, frame }: Draft, { people, contacts, model, half }: Judges): ReturnType<typeof personMeeter> {
  const known = (account: number, listed: boolean): void => {
    if (listed) add(numbers.engaged_contacts, account, 1);
  };
  return personMeeter(people, contacts, [
    { ...frame.period, meet: known },
    { from: model.from, to: model.to, meet: model.meet },
    { from: half.model.from, to: half.model.to, meet: half.model.meet },
  ]);
}
