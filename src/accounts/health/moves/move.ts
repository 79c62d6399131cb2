import type { NumberColumnId } from '../../../metrics/account-columns';
import type { Need } from '../../../metrics/need';
import type { TotalId } from '../../../metrics/totals';
import type { Settings } from '../../../settings/settings';
import type { Table } from '../../../tables/table';
import type { Terms } from '../../draft';
import type { Cause } from '../cause';

/** Where something can go. */
export type Direction = 'up' | 'down' | 'either';

/** What bounds hang on beside the tables: the main currency, the settings, the period. */
export type BoundTerms = Pick<Terms, 'currency' | 'settings' | 'frame'>;

/** Rows of touches by the number of their word for the kind. */
export type ByKind = ReadonlyMap<number, readonly number[]>;

/**
 * The part of a cause that may move something: its rows, -1 for one that nothing is known of, and how many they are.
 * Every move asks for some of its rows, and they may be a million: by kind they are worked out once for all of them.
 */
export type Only = (table: Table, cause: Cause, terms: BoundTerms, byKind: () => ByKind) => Cause;

/**
 * What bounds how far a column goes, summed over accounts: the accounts that the rows may be about, the rows themselves,
 * their votes (each may turn one and add one), their quantities, their amounts; `any` for nothing.
 */
export type Measure = 'accounts' | 'rows' | 'votes' | 'quantity' | 'amount' | 'any';

/** Columns and totals that rows move if they are put right. */
export type Move = {
  readonly by: Measure;
  readonly direction: Direction;
  readonly columns: readonly NumberColumnId[];
  readonly totals: readonly TotalId[];
  /** The rows that may move it; where it is left out, any may. */
  readonly only?: Only;
  /** A table beside which it may go either way. */
  readonly eitherBeside?: Need;
};

/** Everything that the rows of one table can move. */
export type TableMoves = {
  /** What a row moves that is left out today, and counts when it is put right. */
  readonly row: readonly Move[];
  /** What a cell moves that is blank today; a column that is not named here moves what a row does, either way. */
  readonly cells: Readonly<Record<string, readonly Move[]>>;
  /** Whether everything else may move, too. */
  readonly rest?: boolean;
  /** Whether these rows may move everything either way and without bound. */
  readonly unsettled?: (table: Table, rows: readonly number[], settings: Settings) => boolean;
  /** The KPIs to tell a person of, the most important first. */
  readonly telling: readonly string[];
};

/** Columns that go up or down or either way by a measure. */
export function moves(by: Measure, direction: Direction, ...columns: NumberColumnId[]): Move {
  return { by, direction, columns, totals: [] };
}

/** Totals that go up or down or either way by a measure. */
export function movesTotals(by: Measure, direction: Direction, ...totals: TotalId[]): Move {
  return { by, direction, columns: [], totals };
}

/** What the days of first touches, wins and the earlier period say, which any row of touches, deals or contracts may turn. */
export const DAYS: readonly Move[] = [
  moves('any', 'either', 'opportunity_days', 'cycle_days', 'win_touches', 'influenced_pipeline'),
  moves('accounts', 'either', 'opportunity_days_n', 'cycle_n', 'health_red', 'health_judged'),
  moves('accounts', 'either', 'before_any', 'before_score', 'no_deal_before', 'deal_after'),
  moves('accounts', 'either', 'engaged_before', 'opportunity_before', 'won_before'),
  movesTotals('any', 'either', 'median_opportunity_days', 'median_cycle_days'),
  movesTotals('any', 'either', 'shortest_cycle_days', 'longest_cycle_days'),
];

/** How long customers stay. */
export const LIFETIME = movesTotals('any', 'either', 'lifespan_years', 'churn_years', 'clv_years');

/** What campaigns tell where no row of theirs does: sums over target accounts. */
export const CAMPAIGNS: readonly Move[] = [
  movesTotals('any', 'either', 'email_base', 'email_opens', 'email_clicks', 'email_replies'),
  movesTotals('any', 'either', 'cta_views', 'cta_conversions', 'accounts_offered', 'accounts_taking'),
];

/** What is worked out over the deals and touches of target accounts alone, and so turns with who is one. */
export const OF_TARGETS: readonly Move[] = [
  ...DAYS,
  ...CAMPAIGNS,
  movesTotals('any', 'either', 'median_velocity_days', 'median_deal_amount', 'large_deal_amount'),
  moves('any', 'either', 'velocity_large_days', 'velocity_large_deals', 'velocity_small_days', 'velocity_small_deals'),
];
