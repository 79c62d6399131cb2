import { grouped } from '../messages/grouped';
import type { DataIssue } from '../model/data-issue';

/** An account that is told of and does not count: what it was called, why, and in how many rows. */
export type LeftOut = { readonly account: string; readonly reason: string; readonly rows: number };

/** How many of them are listed; the rest is a number. */
const MOST_LISTED = 200;

/** Why accounts do not count, wherever they are named; and why rows of the list itself do not. */
const ANYWHERE: ReadonlyMap<string, string> = new Map([
  ['unknown-account', 'not among the accounts'],
  ['ambiguous-account', 'the name of several accounts'],
]);
const ON_THE_LIST: ReadonlyMap<string, string> = new Map([
  ['duplicate', 'told twice, counted once'],
  ['duplicate-by-name', 'told twice by name, counted once'],
]);

/** The accounts that do not count, each once with its reason, those with the most rows first. */
export function leftOutAccounts(issues: readonly DataIssue[]): readonly LeftOut[] {
  const all = counted(issues).sort((a, b) => b.rows - a.rows || (a.account < b.account ? -1 : 1));
  if (all.length <= MOST_LISTED) return all;
  const rest = all.slice(MOST_LISTED - 1);
  const rows = rest.reduce((sum, one) => sum + one.rows, 0);
  const more = { account: `and ${grouped(rest.length)} more`, reason: 'see Check in the sidebar', rows };
  return [...all.slice(0, MOST_LISTED - 1), more];
}

/** How many rows name each account, by the reason; in the order in which they are met. */
function counted(issues: readonly DataIssue[]): LeftOut[] {
  const counts: { account: string; reason: string; rows: number }[] = [];
  const places = new Map<string, Map<string, number>>();
  for (const issue of issues) {
    const reason = reasonOf(issue);
    if (reason === '' || issue.received === '') continue;
    const known = places.get(reason) ?? new Map<string, number>();
    places.set(reason, known);
    const place = known.get(issue.received) ?? counts.push({ account: issue.received, reason, rows: 0 }) - 1;
    known.set(issue.received, place);
    const count = counts[place];
    if (count !== undefined) count.rows++;
  }
  return counts;
}

/** Whether an issue may tell of an account that does not count. */
export function isAboutAccount({ code }: Pick<DataIssue, 'code'>): boolean {
  return ANYWHERE.has(code) || ON_THE_LIST.has(code);
}

function reasonOf({ code, at }: DataIssue): string {
  const isListed = at.kind === 'cell' && at.table === 'accounts';
  return ANYWHERE.get(code) ?? (isListed ? ON_THE_LIST.get(code) : undefined) ?? '';
}
