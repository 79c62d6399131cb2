import type { TableId } from '../../model/table-id';
import type { CauseDetail } from './build-detail';

/** A cell behind a reason. */
export type CheckedCell = {
  /** `C14`, or with its tab where that is another than the first of the table: `'Deals 2'!C14`. */
  readonly cell: string;
  /** The first characters of what stands there; empty where it is blank. */
  readonly received: string;
  /** The listed account that it may mean; empty where none is near. */
  readonly nearest: string;
};

/** One reason why rows or cells of a table do not count in full. */
export type CheckedReason = Pick<CauseDetail, 'code' | 'effect' | 'count'> & {
  /** `6 of 403 rows named no account.` */
  readonly text: string;
  /** What to do; empty where nothing is to be done. */
  readonly fix: string;
  /** The first of the cells. */
  readonly cells: readonly CheckedCell[];
  /** How far some KPIs could go if it were put right, as sentences, the most telling first. */
  readonly bounds: readonly string[];
  /** How many KPIs could move, as far as that is known. */
  readonly moved: number;
  /** Whether it is as it should be: nothing is in doubt, and no number would change. */
  readonly rightly: boolean;
};

/** The balance of a table's rows, in the words of people: used + merged + left out = rows. */
export type CheckedTable = {
  readonly table: TableId;
  readonly name: string;
  readonly rows: number;
  readonly used: number;
  readonly merged: number;
  readonly leftOut: number;
  /** Cells that could not be read and count as blank. */
  readonly unreadable: number;
  /** What could move a KPI first, and of these what is most frequent. */
  readonly reasons: readonly CheckedReason[];
  /** What was decided about the table as a whole, as sentences. */
  readonly notes: readonly string[];
};

/** KPIs that wait for the same. */
export type WaitingKpis = {
  /** What is missing, in words: `Spend`, `the column Tier in Accounts`. */
  readonly things: readonly string[];
  /** Their names. */
  readonly kpis: readonly string[];
};

/** The health of the data as a build would find it now. */
export type DataCheck = {
  /** The table first of which the largest part could move a KPI. */
  readonly tables: readonly CheckedTable[];
  /** KPIs without what they need, the largest group first. */
  readonly waiting: readonly WaitingKpis[];
};

/** What the requests about the health of the data give back. */
export type CheckAnswers = {
  readonly check: DataCheck;
  readonly 'go-to': null;
};
