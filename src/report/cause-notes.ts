import type { AccountsBuilt } from '../accounts/build-accounts';
import { boundTeller } from '../accounts/health/bounds';
import type { Bound, BoundTeller } from '../accounts/health/bounds';
import type { Cause } from '../accounts/health/cause';
import { MOVES } from '../accounts/health/reaches';
import type { TableHealth } from '../accounts/findings';
import type { BuildFacts } from '../funnel/build-facts';
import { boundWords } from '../messages/bound-words';
import { issueWords } from '../messages/issue-words';
import { leftOutWords } from '../messages/left-out-words';
import { notedWords } from '../messages/noted-words';
import { COUNTED } from '../metrics/metric';
import { metricById } from '../metrics/registry';
import type { DataIssue } from '../model/data-issue';
import { TABLES } from '../tables/registry';

/** A reason why rows do not count in full, in words. */
export type CauseNote = {
  readonly text: string;
  /** Whether a whole column may be wrong. */
  readonly isDoubt: boolean;
  /** The part of the table that moves a KPI. */
  readonly weight: number;
};

/** How many KPIs are told of in one sentence. */
const MOST_TOLD = 2;

/** Tells the bounds of the KPIs of a build. */
export function boundsFor(facts: BuildFacts): BoundTeller {
  return boundTeller(facts.table, facts);
}

/**
 * Every reason why rows of any table do not count in full, in words, each with how far the KPIs that hang on it could
 * go: first what moves a KPI, the largest part of its table first, then what is rightly so.
 */
export function causeNotes(facts: BuildFacts, { health, tables }: AccountsBuilt): readonly CauseNote[] {
  const tell = boundsFor(facts);
  const notes = health.flatMap((one) =>
    one.causes.map((cause): CauseNote => {
      const source = tables[one.table];
      const telling = MOVES[one.table].telling.map(metricById);
      const bounds = source === undefined ? [] : tell(cause, source, telling).filter(isBounded).slice(0, MOST_TOLD);
      const text = [causeWords(cause, one), ...bounds.map(wordsOf)].join(' ');
      return {
        text,
        isDoubt: cause.doubt !== undefined,
        weight: bounds.length === 0 ? 0 : cause.count / Math.max(1, one.given),
      };
    }),
  );
  return [...notes].sort((one, other) => other.weight - one.weight);
}

/** The sentence of one bound. */
export function wordsOf(bound: Bound): string {
  return boundWords({ ...bound, name: bound.kpi.name, unit: bound.kpi.unit, counted: COUNTED.has(bound.kpi.unit) });
}

/** Whether anything can be said of how far it goes. */
export function isBounded({ low, high }: Bound): boolean {
  return low !== undefined || high !== undefined;
}

/** What became of the rows of a cause, as a sentence. */
export function causeWords({ code, effect, count, doubt }: Cause, { table, given }: TableHealth): string {
  const { name } = TABLES[table];
  if (doubt !== undefined) return `${name}: ${adviceOn(doubt)}`;
  const isRow = effect === 'left-out' || effect === 'merged';
  return isRow ? leftOutWords(name, code, count, given, table) : notedWords(name, code, count);
}

/** What was found and what to do, where it is clear which table is meant. */
export function adviceOn(issue: DataIssue): string {
  const { what, fix } = issueWords(issue, () => '');
  return `${what} ${fix}`;
}
