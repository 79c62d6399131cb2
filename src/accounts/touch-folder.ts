import { numberAt } from '../model/columns';
import { add, keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import { personKey } from './fold-people';
import type { People } from './fold-people';
import { influenceMarker } from './influence';
import type { Kind } from './touch-kinds';

/** One touch of a known account, no later than the as-of date. */
export type Touch = {
  readonly account: number;
  readonly day: number;
  readonly kind: Kind;
  readonly quantity: number;
  /** Who it was, blank when the export does not say. */
  readonly contact: string;
};

/** The inner loop of a build: everything one touch does to its account. */
export function touchFolder(draft: Draft, deals: DealDays, people: People): (touch: Touch) => void {
  const { numbers, frame, settings } = draft;
  const { from, to } = frame.period;
  const scoresFrom = frame.asOf - settings.look_back_days + 1;
  const markInfluence = influenceMarker(numbers, deals, settings);
  const meetPerson = personMeeter(draft, people);
  return (touch) => {
    const { account, day, kind, quantity } = touch;
    const interaction = kind.interaction && quantity > 0;
    if (day >= scoresFrom) add(numbers.score, account, kind.weight * quantity);
    if (kind.touch && day <= numberAt(deals.signed, account)) add(numbers.win_touches, account, quantity);
    if (interaction) {
      keepEarliest(numbers.first_touch, account, day);
      markInfluence(account, day);
    }
    if (day < from || day > to) return;
    countTouch(draft, touch);
    if (interaction && touch.contact !== '') meetPerson(touch.contact, account);
  };
}

/** A touch inside the period: the counts by kind, and when the account was last heard of. */
function countTouch({ numbers }: Draft, { account, day, kind, quantity }: Touch): void {
  if (kind.column !== undefined) add(kind.column, account, quantity);
  if (kind.touch) add(numbers.touches, account, quantity);
  // A summary of touches may say that there were none, and a correction takes some back: neither is a touch.
  if (!(quantity > 0)) return;
  if (kind.content) numbers.content_engaged[account] = 1;
  if (kind.interaction) numbers.engaged_any[account] = 1;
  if (kind.touch) keepLatest(numbers.last_touch, account, day);
}

/** Counts each known person once, at the account the person belongs to; each spelling is looked up once. */
function personMeeter({ numbers }: Draft, people: People): (contact: string, account: number) => void {
  const seen = new Set<string>();
  const met = new Set<number>();
  return (contact, account) => {
    const spelling = contact.includes('@') ? contact : `${contact}\u0001${String(account)}`;
    if (seen.has(spelling)) return;
    seen.add(spelling);
    const person = people.numberOf.get(personKey(contact, account));
    if (person === undefined || met.has(person)) return;
    met.add(person);
    add(numbers.engaged_contacts, people.accountOf[person] ?? -1, 1);
  };
}
