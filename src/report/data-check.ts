import type { AccountsBuilt } from '../accounts/build-accounts';
import type { Bound } from '../accounts/health/bounds';
import { totalOf } from '../accounts/health/cause';
import type { Cause } from '../accounts/health/cause';
import { remarkedIssues } from '../accounts/health/match-remarks';
import { MOVES } from '../accounts/health/reaches';
import type { TableHealth } from '../accounts/findings';
import type { BuildFacts } from '../funnel/build-facts';
import { issueWords } from '../messages/issue-words';
import { leftOutSentence } from '../messages/left-out-words';
import { notedSentence } from '../messages/noted-words';
import { TURNED } from '../model/data-issue';
import type { CheckedReason, CheckedTable, DataCheck } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import { adviceOn, boundsFor, isBounded, wordsOf } from './cause-notes';
import { checkedCells } from './checked-cells';
import type { CellTeller } from './checked-cells';
import { firstOfEach } from './notes';
import { offListNotes } from './off-list-notes';
import { waitingKpis } from './waiting-kpis';

/** How many bounds of a reason are told in words; the other KPIs are counted. */
const BOUNDS_TOLD = 3;

/** What became of the rows of every table, and what a KPI may wait for: a build in words, without its tabs. */
export function dataCheck(facts: BuildFacts, built: AccountsBuilt): DataCheck {
  const issues = remarkedIssues(built);
  const cellsOf = checkedCells(built.health, issues);
  const unlisted = offListNotes(built);
  const tell = boundsFor(facts);
  const tables = built.health.map((health): CheckedTable => {
    const { table, given, used, merged, leftOut, causes } = health;
    const source = built.tables[table];
    const reasons = causes.map((cause) =>
      checkedReason(cause, health, source === undefined ? [] : tell(cause, source), cellsOf),
    );
    const decisions = issues.filter(({ at }) => at.kind === 'table' && at.table === table);
    return {
      ...{ table, name: TABLES[table].name, rows: given, used, merged, leftOut },
      unreadable: totalOf(causes, 'unreadable'),
      reasons: [...reasons].sort(byUrgency),
      notes: [
        ...unlisted.flatMap((one) => (one.table === table ? [one.text] : [])),
        ...firstOfEach(decisions, adviceOn),
      ],
    };
  });
  return { tables: [...tables].sort((one, other) => badness(other) - badness(one)), waiting: waitingKpis(facts.table) };
}

function checkedReason(
  cause: Cause,
  health: TableHealth,
  bounds: readonly Bound[],
  cellsOf: CellTeller,
): CheckedReason {
  const { code, effect, count } = cause;
  return {
    ...{ code, effect, count, ...cellsOf(cause, health.table) },
    text: textOf(cause, health),
    bounds: mostTelling(bounds, MOVES[health.table].telling).slice(0, BOUNDS_TOLD).map(wordsOf),
    moved: bounds.length,
    rightly: bounds.length === 0 && cause.doubt === undefined,
  };
}

function textOf({ code, effect, count, doubt }: Cause, { table, given }: TableHealth): string {
  if (doubt !== undefined) return issueWords(doubt, () => '').what;
  const isRow = effect === 'left-out' || effect === 'merged';
  return isRow ? leftOutSentence(code, count, given, table) : notedSentence(code, count);
}

/** Bounds that say something, those of the KPIs given first. */
function mostTelling(bounds: readonly Bound[], telling: readonly string[]): readonly Bound[] {
  const rank = ({ kpi }: Bound): number => telling.indexOf(kpi.id);
  // That a number of nothing cannot go below nothing is no news.
  const told = bounds.filter((bound) => isBounded(bound) && (bound.high !== undefined || bound.low !== 0));
  const first = told.filter(({ kpi }) => telling.includes(kpi.id)).sort((one, other) => rank(one) - rank(other));
  return [...first, ...told.filter(({ kpi }) => !telling.includes(kpi.id))];
}

function isTurned(code: string): boolean {
  return TURNED.some((one) => one === code);
}

/** What may be wrong of a whole column comes first, then what could move a KPI, then what is most frequent. */
function byUrgency(one: CheckedReason, other: CheckedReason): number {
  return (
    Number(isTurned(other.code)) - Number(isTurned(one.code)) ||
    Number(other.moved > 0) - Number(one.moved > 0) ||
    other.count - one.count
  );
}

/** The largest part of a table that one reason takes away and that could move a KPI; more than all if it may be wrong. */
function badness({ rows, reasons }: CheckedTable): number {
  const parts = reasons.map(
    ({ code, moved, count }) => Number(isTurned(code)) + (moved > 0 ? count / Math.max(1, rows) : 0),
  );
  return Math.max(0, ...parts);
}
