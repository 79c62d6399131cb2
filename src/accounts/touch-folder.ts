import type { Engagement } from '../engagement/engagement';
import { personMeeter } from '../engagement/people-met';
import type { Span } from '../engagement/people-met';
import { add, isWithin, numberAt } from '../model/columns';
import { keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import { influenceMarker } from './influence';
import type { PeopleFound } from './people-found';
import { logTouch } from './touch-log';
import type { TouchLog } from './touch-log';
import type { Touch } from './touches/touch';

/** What the touches of an account are judged by. */
export type Judges = {
  readonly deals: DealDays;
  readonly people: PeopleFound;
  readonly engagement: Engagement;
  /** Where every touch is written down, if anywhere. */
  readonly log: TouchLog | undefined;
};

/** The inner loop of a build: everything one touch does to its account. */
export function touchFolder(draft: Draft, judges: Judges): (touch: Touch) => void {
  const { numbers, frame } = draft;
  const { deals, engagement, people, log } = judges;
  const interact = interaction(draft, judges);
  return (touch) => {
    const { account, day, kind, quantity, contact } = touch;
    engagement.take(account, kind, day, quantity);
    if (log !== undefined) logTouch(log, touch, people);
    if (kind.towardsWin && day <= numberAt(deals.signed, account)) add(numbers.win_touches, account, quantity);
    for (const fold of kind.folds) fold(touch);
    if (isWithin(day, frame.period.from, frame.period.to)) countTouch(draft, touch);
    // A summary of touches may say that there were none, and a correction takes some back: neither is a touch.
    if (!(quantity > 0)) return;
    if (kind.touch) keepLatest(draft.lastHeard, account, day);
    if (kind.interaction) interact(account, day, contact);
  };
}

/** What an interaction does beside being counted. */
function interaction(draft: Draft, judges: Judges): (account: number, day: number, contact: number) => void {
  const { numbers } = draft;
  const { deals, engagement, people } = judges;
  const markInfluence = influenceMarker(draft, deals);
  const spans = spansOf(draft, judges);
  const meet = personMeeter(spans);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  return (account, day, contact) => {
    keepEarliest(numbers.first_touch, account, day);
    markInfluence(account, day);
    engagement.interact(account, day);
    // Most touches are older than any day that counts people: who it was need not be found out.
    if (!isWithin(day, first, last)) return;
    const person = people.find(contact, account);
    if (person >= 0) meet(person, day);
  };
}

/** A touch inside the period: the counts by kind, and when the account was last heard of. */
function countTouch({ numbers }: Draft, { account, day, kind, quantity }: Touch): void {
  if (kind.column !== undefined) add(kind.column, account, quantity);
  if (kind.touch) add(numbers.touches, account, quantity);
  if (!(quantity > 0)) return;
  if (kind.content) numbers.content_engaged[account] = 1;
  if (kind.touch) keepLatest(numbers.last_touch, account, day);
}

/** The days that count people: those of the contacts in the period, and all in the look-back days of the score. */
function spansOf({ numbers, frame }: Draft, { people, engagement }: Judges): readonly Span[] {
  const meetKnown = (person: number): void => {
    if (people.isKnown(person)) add(numbers.engaged_contacts, people.accountOf(person), 1);
  };
  return [{ ...frame.period, meet: meetKnown }, ...engagement.spansFor(people.accountOf)];
}
