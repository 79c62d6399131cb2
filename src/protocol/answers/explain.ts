/** What is explained: a KPI over some accounts, or a part of the bridge from the earlier period to now. */
export type Subject =
  | {
      readonly kpi: string;
      /** 0 for the whole list, the number of a column of the split, or -1 for the accounts that are not on the list. */
      readonly column: number;
    }
  | { readonly bridge: string; readonly part: string };

/** A KPI that can be explained, as it stands on the funnel tab. */
export type KpiChoice = {
  readonly id: string;
  readonly name: string;
  /** Its stage in words. */
  readonly stage: string;
  /** Its value as shown; empty without one. */
  readonly shown: string;
};

/** The KPIs of the funnel tab, and the columns that each of them may have. */
export type KpiChoices = {
  readonly kpis: readonly KpiChoice[];
  /** Labels of the split, in column order. */
  readonly groups: readonly string[];
};

/** One part of a number: accounts that add up to it, or a total that no account owns. */
export type ExplainPart = {
  readonly role: 'counted' | 'numerator' | 'denominator' | 'part' | 'behind';
  /** What is added up: `New customers won`. */
  readonly label: string;
  /** Its value as shown; empty without one. */
  readonly shown: string;
  /** Whether each account counts as one, so that an amount would say nothing more. */
  readonly counts: boolean;
  /** What each account adds, in the order of the names; 0 for nothing. Absent for a total that no account owns. */
  readonly amounts?: readonly number[];
  /** Why an account adds nothing: one more than its place among the reasons; 0 for one that adds. */
  readonly why?: readonly number[];
};

/** A column of words about the accounts, each told once. */
export type WordColumn = { readonly words: readonly string[]; readonly of: readonly number[] };

/** A number taken apart, account by account, as the accounts tab tells it. */
export type Explanation = {
  readonly subject: Subject;
  readonly name: string;
  readonly definition: string;
  /** The column of the split, or that it is about accounts not on the list; empty for the whole. */
  readonly column: string;
  /** The number as shown; empty when there is none. */
  readonly shown: string;
  /** How the parts make the number: `6 of 20 accounts = 30.0%`. */
  readonly sum: string;
  /** What a person should know about it, such as why there is no number. */
  readonly remarks: readonly string[];
  readonly parts: readonly ExplainPart[];
  /** Every account, in the order of the accounts tab. */
  readonly names: readonly string[];
  readonly stages: WordColumn;
  readonly tiers: WordColumn;
  readonly owners: WordColumn;
  readonly reasons: readonly string[];
  /** Columns of the split by which the number can be asked for; empty when it has none. */
  readonly columns: readonly { readonly column: number; readonly label: string }[];
  /** Period and reading, as the funnel tab tells them. */
  readonly frame: string;
  readonly build: number;
  readonly builtAt: string;
  /** What the workbook writes before decimals. */
  readonly decimals: '.' | ',';
};

/** What the requests about the accounts behind a number give back. */
export type ExplainAnswers = {
  readonly kpis: KpiChoices;
  readonly explain: Explanation;
  /** The name of the tab that the list was written to, and how many accounts. */
  readonly 'list-to-tab': { readonly tab: string; readonly accounts: number };
};
