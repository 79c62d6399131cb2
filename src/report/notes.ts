import type { AccountsBuilt } from '../accounts/build-accounts';
import { issueText } from '../messages/issue-words';
import { leftOutWords } from '../messages/left-out-words';
import { TABLES } from '../tables/registry';

/** What a person should know about a build before trusting it: decisions first, then what was left out, per table. */
export function buildNotes({ issues, health }: AccountsBuilt): readonly string[] {
  const decisions = issues.filter(({ at }) => at.kind === 'table').map(issueText);
  const leftOut = health.flatMap((table) =>
    [...table.reasons].map(([code, count]) => leftOutWords(TABLES[table.table].name, code, count, table.given)),
  );
  return [...decisions, ...leftOut];
}
