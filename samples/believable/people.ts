// People without names: a mailbox and a job title each.
import type { Cell } from '../book';
import type { Company } from './companies';
import type { Dice } from './dice';

const ROLES = [
  ['cfo', 'Chief Financial Officer'],
  ['cio', 'Chief Information Officer'],
  ['operations', 'Head of Operations'],
  ['procurement', 'Head of Procurement'],
  ['it', 'Head of IT'],
  ['marketing', 'Head of Marketing'],
  ['legal', 'Legal Counsel'],
] as const;

/** The mailboxes of a company that we know, so many of them. */
export function mailboxes(company: Company, count: number): string[] {
  return ROLES.slice(0, count).map(([mailbox]) => `${mailbox}@${company.domain}`);
}

/** The rows of the contacts tab for some mailboxes; at most one stands up for us, at most one against. */
export function contactRows(
  dice: Dice,
  more: Dice,
  company: Company,
  people: readonly string[],
  knownOn: string,
): Cell[][] {
  const champion = dice.percent(40) ? 0 : -1;
  const blocker = dice.percent(15) ? people.length - 1 : -1;
  return people.map((email, index) => {
    const title = ROLES[index]?.[1] ?? '';
    const stance = index === champion ? 'Champion' : index === blocker ? 'Blocker' : null;
    return [email, company.name, title, stance, knownOn, more.between(5, 95)];
  });
}
