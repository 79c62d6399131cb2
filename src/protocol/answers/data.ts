import type { ColumnAnswer } from '../../model/column-answer';
import type { TableId } from '../../model/table-id';
import type { Trouble } from './answer';

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
  /** Why it is taken for this field: `its cells are email addresses`. */
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
  /** How many of its cells can be read in two ways; those of a question are left out until it is answered. */
  readonly cells: number;
  /** The two readings, in words: what that cell would be. */
  readonly readings: readonly { readonly answer: ColumnAnswer; readonly words: string }[];
};

/** A column that can be read in two ways and whose own cells do not decide: something else did, a person may undo it. */
export type ColumnAssumption = ColumnQuestion & {
  /** The reading that was taken, one of the two. */
  readonly taken: ColumnAnswer;
  /** What decided: the locale of the workbook, or how the other columns are written. */
  readonly by: 'locale' | 'columns';
  /** The sentence among the notes that tells it, so that it need not be shown twice. */
  readonly note: string;
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
    /** What was decided for a column from outside it; to change it, answer as if it were asked. Absent for none. */
    readonly assumed?: readonly ColumnAssumption[];
    /** How many columns of the range have no use here. */
    readonly ignored: number;
    /** Sentences on what was read and what was left out; the first few, most important first. */
    readonly notes: readonly string[];
    /** Cells that could not be read, and rows left out. */
    readonly problems: number;
  };
  /** Sentences on what may be a slip though the range can be used: another table is read from its cells, too. Absent for none. */
  readonly warnings?: readonly string[];
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
  readonly funnel?: {
    readonly build: number;
    readonly builtAt: string;
    /** Whether the data is another than the one it was built from, as far as its formulas can tell. */
    readonly stale?: boolean;
  };
  /** Why nothing can be built by the person who looks, though all can be seen; absent when it can. */
  readonly readOnly?: Trouble;
};

/** What the requests about the data give back: the workbook as it is after them. */
export type DataAnswers = {
  readonly state: WorkbookState;
  readonly find: WorkbookState;
  readonly 'use-selection': WorkbookState;
  readonly 'use-range': WorkbookState;
  readonly forget: WorkbookState;
  readonly map: WorkbookState;
  readonly answer: WorkbookState;
};
