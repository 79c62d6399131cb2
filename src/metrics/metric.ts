import type { ConflictCode } from './conflicts';
import type { Expression } from './expression';

/** The six stages of the funnel, in order. */
export const STAGE_IDS = ['target', 'engaged', 'opportunity', 'won', 'retention', 'expansion'] as const;

/** One stage of the funnel. */
export type StageId = (typeof STAGE_IDS)[number];

/** The stages in words, as they stand on the funnel tab. */
export const STAGE_NAMES: Readonly<Record<StageId, string>> = {
  target: 'Target accounts',
  engaged: 'Engaged',
  opportunity: 'Opportunities',
  won: 'Deals won',
  retention: 'Retention',
  expansion: 'Expansion',
};

/** The three kinds of return account-based marketing is judged by. */
export type Return = 'reputation' | 'relationships' | 'revenue';

/** What a KPI's number is; number formats and the wording of a change follow from it. */
export type Unit =
  | 'accounts'
  | 'count'
  | 'people'
  | 'touches'
  | 'percent'
  | 'fine-percent'
  | 'money'
  | 'money-per-day'
  | 'days'
  | 'seconds'
  | 'points'
  | 'multiple';

/** The units of what is counted one by one, and so is never below zero. */
export const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['accounts', 'count', 'people', 'touches']);

/** Whose rows count: the target list, or every account the workbook knows (customers are seldom on the list). */
export type Population = 'targets' | 'everyone';

/** A KPI, written once. Value, formula, lists, words, docs and tests derive from this object. */
export type Metric = {
  /** The id of the catalogue, in snake_case; it never changes. */
  readonly id: string;
  readonly name: string;
  readonly stage: StageId;
  readonly r: Return;
  readonly unit: Unit;
  /** Whether it is a part of a whole that it cannot leave: between 0 and 1 whatever the data. */
  readonly share?: true;
  /** Which way is good; `neither` is shown without colour. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly population: Population;
  readonly value: Expression;
  /** One line that a person can read aloud: what is divided by what. */
  readonly definition: string;
  /** Who defines it so. */
  readonly source: string;
  /** The point of disagreement it answers; KPIs with the same code are rivals and are shown side by side. */
  readonly conflict?: ConflictCode;
  /** Why it is no KPI to steer by; one with a reason is shown grey, as context. */
  readonly ignore?: string;
};

type MetricParts = Omit<Metric, 'population'> & Partial<Pick<Metric, 'population'>>;

/** A KPI that counts target accounts unless it says otherwise. */
export function defineMetric(parts: MetricParts): Metric {
  return { population: 'targets', ...parts };
}
