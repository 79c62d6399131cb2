import type { ColumnAnswer } from '../model/column-answer';
import type { TableId } from '../model/table-id';
import type { BuildDetail } from './build-detail';

export type {
  KpiDetail,
  OutcomeDetail,
  BackTestDetail,
  FlipDetail,
  EngagementDetail,
  BoundDetail,
  CauseDetail,
  TableHealthDetail,
  BuildDetail,
} from './build-detail';

/** What a person reads when something cannot be done: where, what, and what to do next. */
export type Trouble = {
  /** Why, for programs: `BUSY`, `DATA`, `LAYOUT`, … */
  readonly code: string;
  /** Where the cause is: `Deals, cell C14`; empty when it has no place. */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
  /** Whether anything in the workbook was changed before it stopped. */
  readonly changed: 'no' | 'yes' | 'unknown';
};

/** One column of a source that the product understood. */
export type MappedColumn = {
  /** The field, for programs: `close_date`. */
  readonly id: string;
  /** What the product takes it for: `Close date`. */
  readonly field: string;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** Its letters: `C`. */
  readonly column: string;
  /** The first cells that hold anything; three at most, cut at 40 characters. */
  readonly samples: readonly string[];
  /** Sure by its header or by a person, likely by what its cells look like. */
  readonly confidence: 'sure' | 'likely';
  /** Why it is taken for this field: `its cells are e-mail addresses`. */
  readonly reason: string;
  /** Whether a person chose it. */
  readonly byPerson: boolean;
  /** How a person said that its cells are read, in words. */
  readonly answer?: string;
};

/** A column that can be read in two ways, and nothing decides. */
export type ColumnQuestion = {
  /** The field, for programs and for people. */
  readonly id: string;
  readonly field: string;
  readonly column: string;
  /** A cell as it stands there. */
  readonly received: string;
  /** How many cells are left out until it is answered. */
  readonly cells: number;
  /** The two readings, in words: what that cell would be. */
  readonly readings: readonly { readonly answer: ColumnAnswer; readonly words: string }[];
};

/** What is known about one of the seven tables. */
export type SourceState = {
  readonly table: TableId;
  /** The table in words: `Opportunities`. */
  readonly name: string;
  /** Required by every funnel; the others switch KPIs on. */
  readonly required: boolean;
  /** What the table brings, for the empty state: `Brings pipeline, win rates and velocity`. */
  readonly brings: string;
  /** What is in its range; where it cannot be used, what is known so far. */
  readonly chosen?: {
    /** The name of its tab. */
    readonly sheet: string;
    /** As a person reads it: `Deals!A1:H61`. */
    readonly range: string;
    /** Data rows under the header, blank rows not counted. */
    readonly rows: number;
    readonly columns: readonly MappedColumn[];
    /** Columns that look like a field by their cells; not used before a person says so. */
    readonly proposed: readonly MappedColumn[];
    /** Fields without a column. */
    readonly missing: readonly { readonly id: string; readonly field: string }[];
    /** Every column that can be chosen, with its header; empty where it has none. */
    readonly headers: readonly { readonly column: string; readonly header: string }[];
    readonly questions: readonly ColumnQuestion[];
    /** How many columns of the range have no use here. */
    readonly ignored: number;
    /** Sentences on what was read and what was left out; the first few, most important first. */
    readonly notes: readonly string[];
    /** Cells that could not be read, and rows left out. */
    readonly problems: number;
  };
  /** Why a chosen range cannot be used. */
  readonly trouble?: Trouble;
};

/** One setting the sidebar can edit. */
export type SettingState = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'date' | 'number' | 'percent' | 'choice' | 'words' | 'text' | 'pairs';
  /** As text; a date as `yyyy-mm-dd`; empty means the default. */
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** One line on what it changes. */
  readonly effect: string;
};

/** Whether the accounts tab follows the data by itself. */
export type LiveState = {
  readonly on: boolean;
  /** Why it does not work although it is on, or cannot be switched on. */
  readonly trouble?: Trouble;
};

/** Everything the sidebar shows before a build. */
export type WorkbookState = {
  readonly sources: readonly SourceState[];
  /** Period from and to, as-of date, split, comparison: the settings shown beside the Build button. */
  readonly settings: readonly SettingState[];
  /** How the accounts tab is kept; absent before the first build. */
  readonly live?: LiveState;
  /** The funnel tab in this workbook, if there is one. */
  readonly funnel?: { readonly tab: string; readonly build: number; readonly builtAt: string };
};

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

/** What a build did, in words and numbers. */
export type BuildAnswer = {
  readonly tab: string;
  readonly build: number;
  readonly first: boolean;
  readonly stages: readonly StageResult[];
  readonly kpis: KpiCounts;
  /** What was left out and what was assumed, most important first. */
  readonly notes: readonly string[];
  /** Whole numbers and lists, only when the request asked for `detail`. */
  readonly detail?: BuildDetail;
};

/** The answer to any request: what was asked for, or the trouble. */
export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly trouble: Trouble };
