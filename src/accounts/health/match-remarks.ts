import { knownLooks, lookAlikes } from '../../matching/look-alikes';
import type { KnownKey } from '../../matching/account-book';
import { matchReport } from '../../matching/match-report';
import type { NamedAccounts } from '../../matching/account-index';
import type { DataIssue } from '../../model/data-issue';
import { TABLES } from '../../tables/registry';
import type { AccountsBuilt } from '../build-accounts';

/** How many unknown companies are held against the accounts: the most frequent. */
const COMPARED = 100;

/**
 * The issues of a build, with the nearest account beside companies that are not among them, and a warning for accounts
 * whose names or domains look the same and are not.
 */
export function remarkedIssues(built: Pick<AccountsBuilt, 'issues' | 'index'>): readonly DataIssue[] {
  const { index } = built;
  const issues = built.issues();
  const nearest = nearestNames(issues, index);
  const remarked = issues.map((issue) => {
    const near = issue.code === 'unknown-account' ? nearest.get(issue.received) : undefined;
    return near === undefined ? issue : { ...issue, options: [near] };
  });
  return [...remarked, ...lookAlikeIssues(index)];
}

/** The account that each of the most frequent unknown companies may be. */
function nearestNames(issues: readonly DataIssue[], index: NamedAccounts): ReadonlyMap<string, string> {
  const texts = issues.flatMap(({ code, received }) =>
    code === 'unknown-account' && received !== '' ? [received] : [],
  );
  if (texts.length === 0) return new Map();
  const { unmatched } = matchReport(index, texts, COMPARED);
  return new Map(
    unmatched.flatMap(({ text, nearest }) => (nearest === undefined ? [] : [[text, nearest.name] as const])),
  );
}

/** Accounts whose names or domains look the same and are not. */
export function lookAlikeIssues(index: NamedAccounts): readonly DataIssue[] {
  const called = ({ account, kind, key }: KnownKey): string => (kind === 'name' ? index.nameOf(account) : key);
  return lookAlikes(knownLooks(index.known())).map(({ first, second }) => ({
    at: { kind: 'table', table: 'accounts' },
    code: 'look-alike',
    received: called(second),
    about: TABLES.accounts.name,
    options: [called(first)],
  }));
}
