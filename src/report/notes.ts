import type { AccountsBuilt } from '../accounts/build-accounts';
import { dayWords } from '../funnel/period-words';
import type { BuildFacts } from '../funnel/build-facts';
import { BUILD_WORDS } from '../messages/build-words';
import { issueText } from '../messages/issue-words';
import { leftOutWords } from '../messages/left-out-words';
import type { AccountTable } from '../metrics/account-table';
import type { NumberColumnId } from '../metrics/account-columns';
import { isSet } from '../model/columns';
import { TABLES } from '../tables/registry';

/** What a person should know before trusting a build: what was assumed, then what was left out, per table. */
export function buildNotes(facts: BuildFacts, { issues, health }: AccountsBuilt): readonly string[] {
  const decisions = issues.filter(({ at }) => at.kind === 'table').map(issueText);
  const leftOut = health.flatMap((table) =>
    [...table.reasons].map(([code, count]) => leftOutWords(TABLES[table.table].name, code, count, table.given)),
  );
  return [...frameNotes(facts), ...decisions, ...leftOut, ...countNotes(facts.table)];
}

function frameNotes({ settings, frame }: BuildFacts): readonly string[] {
  if (settings.periodStart !== undefined) return [];
  return [BUILD_WORDS.periodFound(dayWords(frame.period.from), dayWords(frame.period.to))];
}

const COUNTED: readonly (readonly [NumberColumnId, (accounts: number) => string])[] = [
  ['engaged_implied', BUILD_WORDS.engagedImplied],
  ['opportunity_implied', BUILD_WORDS.opportunityImplied],
  ['won_unlisted', BUILD_WORDS.wonWithoutDeal],
];

function countNotes(table: AccountTable): readonly string[] {
  return COUNTED.flatMap(([column, words]) => {
    let accounts = 0;
    for (let account = 0; account < table.size; account++) {
      if (isSet(table.numbers.target, account) && isSet(table.numbers[column], account)) accounts++;
    }
    return accounts === 0 ? [] : [words(accounts)];
  });
}
