import type { BuildDetail } from './build-detail';

/** One row of the six stages. */
export type StageResult = {
  readonly id: string;
  readonly name: string;
  /** As shown: `6` or `3 of 4`; `n/a` when a table is missing. */
  readonly accounts: string;
  /** As shown: `60.0%`; empty when there is none. */
  readonly conversion: string;
  /** How many accounts, and their share of the stage before (0 to 1); null when there is no value. */
  readonly count: number | null;
  readonly share: number | null;
};

/** KPIs by whether they have a value. */
export type KpiCounts = {
  /** Have a value. */
  readonly shown: number;
  /** Wait for a table, a column or a setting. */
  readonly waiting: number;
  /** Have all they need, and nothing to divide by yet. */
  readonly empty: number;
};

/** A number of the funnel block that is another than before the build. */
export type BuildChange = {
  readonly name: string;
  /** Both as shown: `63.3%`; `n/a` without a value. */
  readonly before: string;
  readonly now: string;
  /** `neither` also wherever the period or the definitions are others. */
  readonly direction: 'better' | 'worse' | 'neither';
};

/** What is another than it was in the build before. */
export type BuildChanges = {
  readonly build: number;
  /** The KPIs of the funnel block that show another number, in the order of the stages. */
  readonly changes: readonly BuildChange[];
  /** How many of all other KPIs changed. */
  readonly others: number;
  /** Whether the definitions are others, so that nothing can be compared. */
  readonly redefined: boolean;
  /** The period as shown, where it is another. */
  readonly period?: { readonly before: string; readonly now: string };
};

/** What a build did, in words and numbers. */
export type BuildAnswer = {
  readonly build: number;
  readonly first: boolean;
  readonly stages: readonly StageResult[];
  /** What changed since the build before; absent when there is none to compare with. */
  readonly since?: BuildChanges;
  readonly kpis: KpiCounts;
  /** What was left out and what was assumed, most important first. */
  readonly notes: readonly string[];
  /** Whole numbers and lists, only when the request asked for `detail`. */
  readonly detail?: BuildDetail;
};

/** What the requests about the funnel give back. */
export type BuildAnswers = {
  readonly build: BuildAnswer;
  readonly live: BuildAnswer;
  readonly show: null;
};
