import type { Engagement } from '../engagement/engagement';
import { personMeeter } from '../engagement/people-met';
import type { Span } from '../engagement/people-met';
import { add, isWithin, numberAt } from '../model/columns';
import { keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import { influenceMarker } from './influence';
import type { PeopleFound } from './people-found';
import type { Kind } from './touch-kinds';
import { logTouch } from './touch-log';
import type { TouchLog } from './touch-log';

/** What the touches of an account are judged by. */
export type Judges = {
  readonly deals: DealDays;
  readonly people: PeopleFound;
  readonly engagement: Engagement;
  /** Where every touch is written down, if anywhere. */
  readonly log: TouchLog | undefined;
};

/** Takes a touch of a known account, no later than the as-of date, by its row in the table of activities. */
export type FoldTouch = (row: number, account: number, day: number, kind: Kind, quantity: number) => void;

/** The inner loop of a build: everything one touch does to its account. */
export function touchFolder({ numbers, lastHeard, frame }: Draft, judges: Judges, interact: Interact): FoldTouch {
  const { deals, engagement, people, log } = judges;
  const { win_touches } = numbers;
  const { from, to } = frame.period;
  const count = touchCounter(numbers);
  return (row, account, day, kind, quantity) => {
    engagement.take(account, kind, day, quantity);
    if (log !== undefined) logTouch(log, { row, account, day, kind, quantity }, people);
    if (kind.towardsWin && day <= numberAt(deals.signed, account)) add(win_touches, account, quantity);
    for (const fold of kind.folds) fold(row, account, day, quantity);
    if (day >= from && day <= to) count(account, day, kind, quantity);
    // A summary of touches may say that there were none, and a correction takes some back: neither is a touch.
    if (!(quantity > 0)) return;
    if (kind.touch) keepLatest(lastHeard, account, day);
    if (kind.interaction) interact(row, account, day);
  };
}

/** Takes an interaction: somebody of the account did something, on their own or with us. */
export type Interact = (row: number, account: number, day: number) => void;

/** What an interaction does beside being counted. */
export function interaction(draft: Draft, judges: Judges): Interact {
  const { first_touch } = draft.numbers;
  const { deals, engagement, people } = judges;
  const markInfluence = influenceMarker(draft, deals);
  const spans = spansOf(draft, judges);
  const meet = personMeeter(spans);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  return (row, account, day) => {
    keepEarliest(first_touch, account, day);
    markInfluence(account, day);
    engagement.interact(account, day);
    // Most touches are older than any day that counts people: who it was need not be found out.
    if (!isWithin(day, first, last)) return;
    const person = people.find(row, account);
    if (person >= 0) meet(person, day);
  };
}

/** Counts a touch inside the period: by its kind, and when the account was last heard of. */
function touchCounter({
  touches,
  last_touch,
}: Draft['numbers']): (account: number, day: number, kind: Kind, quantity: number) => void {
  return (account, day, kind, quantity) => {
    if (kind.column !== undefined) add(kind.column, account, quantity);
    if (kind.touch) add(touches, account, quantity);
    if (!(quantity > 0)) return;
    if (kind.touch) keepLatest(last_touch, account, day);
  };
}

/** The days that count people: those of the contacts in the period, and all in the look-back days of the score. */
function spansOf({ numbers, frame }: Draft, { people, engagement }: Judges): readonly Span[] {
  const { engaged_contacts } = numbers;
  const meetKnown = (person: number): void => {
    if (people.isKnown(person)) add(engaged_contacts, people.accountOf(person), 1);
  };
  return [{ ...frame.period, meet: meetKnown }, ...engagement.spansFor(people.accountOf)];
}
