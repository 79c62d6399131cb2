import type { AccountsBuilt } from '../accounts/build-accounts';
import { lookAlikeIssues, remarkedIssues } from '../accounts/health/match-remarks';
import type { BuildFacts } from '../funnel/build-facts';
import { issueWords } from '../messages/issue-words';
import { bridgesOf } from '../metrics/bridge';
import { quotedSheet } from '../model/a1';
import { isoDay } from '../model/day';
import { RIGHTLY } from '../model/data-issue';
import type { DataIssue } from '../model/data-issue';
import type { BuildAnswer, BuildDetail } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import { accountRows } from './account-rows';
import { changesSince } from './changes-since';
import type { ShownBefore } from './changes-since';
import { engagementDetail } from './engagement-detail';
import { healthDetail } from './health-detail';
import { kpiCounts } from './kpi-counts';
import { kpiDetails } from './kpi-detail';
import { mainKpis } from './main-kpis';
import { buildNotes } from './notes';
import { stageResults } from './stage-results';

/** What a build knows about itself when it is done. */
export type BuildOutcome = {
  readonly facts: BuildFacts;
  readonly built: AccountsBuilt;
  readonly first: boolean;
  /** What the funnel showed before; undefined where that is not known. */
  readonly before?: ShownBefore | undefined;
  /** Sentences about the build itself, such as a fallback; they come before the notes on the data. */
  readonly remarks: readonly string[];
  readonly detail: boolean;
  readonly timings: BuildDetail['timings'];
};

/** What a build did, for the sidebar; with `detail` also every number, account and problem, for programs. */
export function buildAnswer(outcome: BuildOutcome): BuildAnswer {
  const { facts, built, first, before, remarks, detail } = outcome;
  const answer: BuildAnswer = {
    build: facts.build,
    first,
    stages: stageResults(facts.table, facts.settings),
    ...(before === undefined ? {} : { since: changesSince(before, facts) }),
    kpis: kpiCounts(facts.table),
    notes: [...remarks, ...buildNotes(facts, built, lookAlikeIssues(built.index))],
  };
  return detail ? { ...answer, detail: buildDetail(outcome) } : answer;
}

function buildDetail({ facts, built, timings }: BuildOutcome): BuildDetail {
  const { period, asOf } = facts.frame;
  return {
    period: { from: isoDay(period.from), to: isoDay(period.to), asOf: isoDay(asOf) },
    kpis: kpiDetails(facts.table),
    mainKpis: mainKpis(facts),
    bridge: bridgesOf(facts.table),
    engagement: engagementDetail(facts),
    accounts: accountRows(facts.table),
    issues: remarkedIssues(built).map(issueDetail),
    health: healthDetail(facts, built),
    timings,
  };
}

/** A cell, with its tab where that is another than the first of its table. */
function cellWords(sheet: string | undefined, a1: string): string {
  return sheet === undefined ? a1 : `${quotedSheet(sheet)}!${a1}`;
}

function issueDetail(issue: DataIssue): BuildDetail['issues'][number] {
  const { at, code } = issue;
  const place = at.kind === 'cell' ? { table: at.table, cell: cellWords(at.sheet, at.a1) } : { table: '', cell: '' };
  return { ...place, code, rightly: RIGHTLY.has(code), ...issueWords(issue, (table) => TABLES[table].name) };
}
