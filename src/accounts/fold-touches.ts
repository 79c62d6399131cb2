import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { add } from './draft';
import type { Draft } from './draft';
import { emailTotals } from './email-totals';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { personKey } from './fold-people';
import { influenceMarker } from './influence';
import { findPerson } from './resolve';
import type { Resolved } from './resolve';
import { kindReader } from './touch-kinds';
import type { Kind } from './touch-kinds';

/** Touches into engagement: counts by kind, score, first and last touch, people, influence on deals. */
export function foldTouches(
  draft: Draft,
  table: Table | undefined,
  resolved: Resolved,
  deals: DealDays,
  people: People,
): void {
  if (table === undefined) return;
  const { frame, findings } = draft;
  const kinds = kindReader(draft, table);
  const fold = touchFolder(draft, deals, people);
  const emails = emailTotals(draft);
  const dates = numbersOf(table, 'date');
  const quantities = numbersOf(table, 'qty');
  const types = textsOf(table, 'type');
  const accounts = textsOf(table, 'account');
  const contacts = textsOf(table, 'contact');
  for (let row = 0; row < table.size; row++) {
    const day = dates[row] ?? NaN;
    if (Number.isNaN(day)) findings.leaveOut(table, row, 'date', 'no-date');
    else if (day > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else {
      const kind = kinds(types[row] ?? '');
      const contact = contacts[row] ?? '';
      const quantity = quantities[row] ?? NaN;
      const amount = Number.isNaN(quantity) ? 1 : quantity;
      const account = findPerson(resolved.index, accounts[row] ?? '', contact);
      if (account !== -1) fold(account, day, kind, amount, contact);
      const counted = emails.take(kind.id, account, day, amount, (accounts[row] ?? '') === '' && contact === '');
      if (account === -1 && !counted) leaveOut(draft, table, row, accounts[row] ?? '');
    }
  }
  emails.finish();
}

function leaveOut({ findings }: Draft, table: Table, row: number, account: string): void {
  findings.leaveOut(table, row, 'account', account === '' ? 'no-account' : 'unknown-account');
}

type FoldTouch = (account: number, day: number, kind: Kind, quantity: number, contact: string) => void;

/** The inner loop of a build: everything one touch does to its account. */
function touchFolder({ numbers, frame, settings }: Draft, deals: DealDays, people: People): FoldTouch {
  const { from, to } = frame.period;
  const scoresFrom = frame.asOf - settings.lookBackDays + 1;
  const engagedPeople = new Set<number>();
  const markInfluence = influenceMarker(numbers, deals, settings);
  return (account, day, kind, quantity, contact) => {
    if (day >= scoresFrom) add(numbers.score, account, kind.weight * quantity);
    if (kind.interaction) {
      const first = numbers.first_touch[account] ?? NaN;
      if (!(first <= day)) numbers.first_touch[account] = day;
      markInfluence(account, day);
    }
    if (kind.touch && day <= (deals.signed[account] ?? NaN)) add(numbers.win_touches, account, quantity);
    if (day < from || day > to) return;
    if (kind.column !== undefined) add(kind.column, account, quantity);
    if (kind.content) numbers.content_engaged[account] = 1;
    if (kind.touch) {
      add(numbers.touches, account, quantity);
      const last = numbers.last_touch[account] ?? NaN;
      if (!(last >= day)) numbers.last_touch[account] = day;
    }
    if (!kind.interaction) return;
    numbers.engaged_any[account] = 1;
    const person = contact === '' ? undefined : people.numberOf.get(personKey(contact));
    if (person === undefined || engagedPeople.has(person)) return;
    engagedPeople.add(person);
    add(numbers.engaged_contacts, people.accountOf[person] ?? account, 1);
  };
}
