/** A KPI with everything a program may want of it. */
export type KpiDetail = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What it rests on: the base of a division, the accounts of a count or sum; null when there is no value. */
  readonly n: number | null;
  readonly unit: string;
  /** Value per column of the split, and `non-target`. */
  readonly by: Readonly<Record<string, number | null>>;
  /** Why there is no value; empty when there is one. */
  readonly reason: string;
};

/** A KPI that a person asks for first, as people read it. */
export type MainKpi = {
  /** The name of its stage. */
  readonly stage: string;
  readonly name: string;
  /** With its unit: `60.0%`, `1,500 USD`, `50.3 days`. */
  readonly value: string;
  /** What a share is a share of: `6 of 10`; empty for any other KPI. */
  readonly basis: string;
};

/** How the accounts of a stage came from what they were in the earlier period to what they are now. */
export type BridgeDetail = {
  readonly stage: string;
  readonly earlier: number;
  /** Reached the stage and were not on the list then. */
  readonly joined: number;
  /** Had reached it and are not on the list now. */
  readonly left: number;
  readonly gained: number;
  readonly lost: number;
  readonly now: number;
};

/** Some target accounts, and how many of them got their first opportunity later. */
export type OutcomeDetail = {
  readonly accounts: number;
  readonly opportunities: number;
  readonly rate: number | null;
};

/** What became of the accounts that a reading called engaged before the second half of the period, and of the rest. */
export type BackTestDetail = {
  readonly engaged: OutcomeDetail;
  readonly rest: OutcomeDetail;
  /** How many times as often; null where that would be chance. */
  readonly times: number | null;
  /** Why it is null: too few accounts or opportunities on one side; empty when it is not. */
  readonly reason: string;
};

/** A target account that one reading calls engaged and another does not. */
export type FlipDetail = {
  readonly account: string;
  readonly score: number;
  /** Whether it is engaged by the first reading. */
  readonly engaged: boolean;
  /** Why it counts as it does today. */
  readonly why: string;
};

/** What hangs on how the team agreed to call an account engaged. */
export type EngagementDetail = {
  /** Target accounts engaged under each threshold, from the lowest. */
  readonly sensitivity: readonly {
    readonly threshold: number;
    readonly accounts: number;
    readonly rate: number | null;
    readonly standing: 'agreed' | 'trial' | 'other';
  }[];
  readonly flips: {
    /** Any interaction against the threshold. */
    readonly readings: readonly FlipDetail[];
    /** The agreed threshold against the one to try; empty when there is none to try. */
    readonly trial: readonly FlipDetail[];
  };
  /** By each reading; null where touches or deals are missing. */
  readonly backTest: { readonly any: BackTestDetail; readonly threshold: BackTestDetail } | null;
};

/** How far one KPI could go if the rows of a cause were put right. */
export type BoundDetail = {
  readonly kpi: string;
  readonly direction: 'up' | 'down' | 'either';
  /** How far from its value, in its own unit; null where nothing bounds it. */
  readonly most: number | null;
  /** The least and the most it could be; null where nothing bounds it. */
  readonly low: number | null;
  readonly high: number | null;
  /** In words: `Target account pipeline: at least 75,000.` */
  readonly text: string;
};

/** One reason why rows or cells of a table do not count in full. */
export type CauseDetail = {
  readonly code: string;
  readonly effect: 'left-out' | 'merged' | 'noted' | 'unreadable';
  /** The column it is about, by its id; empty for rows that are none of the table's. */
  readonly field: string;
  readonly count: number;
  /** The cells of the first 20. */
  readonly cells: readonly string[];
  readonly text: string;
  /** The KPIs that hang on it; none where nothing is to be put right. */
  readonly bounds: readonly BoundDetail[];
};

/** The balance of a table's rows: used + merged + skipped = rows. */
export type TableHealthDetail = {
  /** The cells that were read, such as `A1:H61`; the state of the source names their tab. */
  readonly range: string;
  readonly rows: number;
  readonly used: number;
  readonly merged: number;
  readonly skipped: number;
  /** Cells that could not be read and count as blank. */
  readonly unreadable: number;
  readonly reasons: Readonly<Record<string, number>>;
  /** Every reason, column by column. */
  readonly causes: readonly CauseDetail[];
  /** What only a person can decide, each with its cell. */
  readonly questions: readonly string[];
};

/** The full report of a build, for people and programs without a sidebar. */
export type BuildDetail = {
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly kpis: Readonly<Record<string, KpiDetail>>;
  /** Those with a value, in the order of the stages. */
  readonly mainKpis: readonly MainKpi[];
  readonly engagement: EngagementDetail;
  /** Target accounts then and now, stage by stage: earlier + joined − left + gained − lost = now. */
  readonly bridge: readonly BridgeDetail[];
  readonly accounts: readonly Readonly<Record<string, string | number | null>>[];
  readonly issues: readonly {
    /** Its table, whose sheet the state of the source names; empty for an issue that has no cell. */
    readonly table: string;
    readonly cell: string;
    readonly code: string;
    /** Whether it is as it should be, and nothing is to be put right. */
    readonly rightly: boolean;
    readonly where: string;
    readonly what: string;
    readonly fix: string;
  }[];
  readonly health: Readonly<Record<string, TableHealthDetail>>;
  /** Milliseconds spent reading, computing and writing. */
  readonly timings: { readonly read: number; readonly compute: number; readonly write: number };
};
