import type { AccountsBuilt } from '../accounts/build-accounts';
import type { Bound } from '../accounts/health/bounds';
import { totalOf } from '../accounts/health/cause';
import type { Cause } from '../accounts/health/cause';
import type { TableHealth } from '../accounts/findings';
import type { BuildFacts } from '../funnel/build-facts';
import { issueText } from '../messages/issue-words';
import { QUESTIONS } from '../model/data-issue';
import type { DataIssue } from '../model/data-issue';
import type { BoundDetail, CauseDetail, TableHealthDetail } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import { boundsFor, causeWords, wordsOf } from './cause-notes';

/** The balance of each table's rows, with every reason, its cells and what it could move; by table. */
export function healthDetail(facts: BuildFacts, built: AccountsBuilt): Readonly<Record<string, TableHealthDetail>> {
  const tell = boundsFor(facts);
  return Object.fromEntries(
    built.health.map((health) => {
      const { table, given, used, merged, leftOut, reasons, causes } = health;
      const source = built.tables[table];
      const detail = {
        range: facts.sources.find((one) => one.table === table)?.range ?? '',
        rows: given,
        used,
        merged,
        skipped: leftOut,
        unreadable: totalOf(causes, 'unreadable'),
        reasons: Object.fromEntries(reasons),
        causes: causes.map((cause) => causeDetail(cause, health, source === undefined ? [] : tell(cause, source))),
        questions: questionsOf(source?.issues ?? []),
      };
      return [table, detail];
    }),
  );
}

function causeDetail(cause: Cause, health: TableHealth, bounds: readonly Bound[]): CauseDetail {
  const { code, effect, field, count, cells } = cause;
  return { code, effect, field, count, cells, text: causeWords(cause, health), bounds: bounds.map(boundDetail) };
}

function boundDetail(bound: Bound): BoundDetail {
  const { kpi, direction, low = null, high = null } = bound;
  return { kpi: kpi.id, direction, most: mostOf(bound), low, high, text: wordsOf(bound) };
}

/** How far it can go at most, whichever way; null where nothing bounds it. */
function mostOf({ direction, now, low, high }: Bound): number | null {
  if (now === undefined) return null;
  const up = high === undefined ? Infinity : high - now;
  const down = low === undefined ? Infinity : now - low;
  const most = direction === 'up' ? up : direction === 'down' ? down : Math.max(up, down);
  return Number.isFinite(most) ? most : null;
}

function questionsOf(issues: readonly DataIssue[]): readonly string[] {
  return issues
    .filter(({ code }) => QUESTIONS.includes(code))
    .map((issue) => issueText(issue, (table) => TABLES[table].name));
}
