import type { Day } from '../model/day';
import type { DataIssue } from '../model/data-issue';

/** The agreed settings, read and checked. */
export type Settings = {
  readonly periodStart: Day | undefined;
  readonly periodEnd: Day | undefined;
  readonly asOf: Day | undefined;
  readonly split: 'tier' | 'segment' | 'owner';
  readonly compare: 'previous' | 'last-year' | 'none';
  readonly engagementModel: 'any' | 'threshold';
  readonly engagementThreshold: number;
  readonly lookBackDays: number;
  /** Whether a later stage counts as the earlier ones too. */
  readonly impliedStages: boolean;
  readonly coverageContacts: number;
  readonly multithreadContacts: number;
  readonly surgeScore: number;
  readonly wonWords: ReadonlySet<string>;
  readonly lostWords: ReadonlySet<string>;
  readonly expansionWords: ReadonlySet<string>;
  readonly renewalWords: ReadonlySet<string>;
  readonly influenceDays: number;
  /** Upper-case code, or undefined for the one most rows have. */
  readonly currency: string | undefined;
  readonly overheadWords: ReadonlySet<string>;
  readonly marketAccounts: number | undefined;
  readonly lifespanYears: number | undefined;
  readonly margin: number;
  /** Points per touch, by the id of its kind. */
  readonly weights: ReadonlyMap<string, number>;
};

/** Settings that could be read, and an issue for each value that could not; its default stands in. */
export type SettingsRead = { readonly settings: Settings; readonly issues: readonly DataIssue[] };
