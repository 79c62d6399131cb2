import type { Frame } from '../accounts/frame';
import type { TableHealth } from '../accounts/findings';
import type { AccountTable } from '../metrics/account-table';
import type { TableId } from '../model/table-id';
import type { Settings } from '../settings/settings';
import type { Agreement } from './agreement';
import type { LeftOut } from './left-out';
import type { Yours } from './yours';

/** Columns of a range that stand beside each other, zero-based; `to` is the last of them. */
export type ColumnRun = { readonly from: number; readonly to: number };

/** Cheap facts about a source range, by which a native formula notices that it changed. */
export type Fingerprint = {
  readonly table: TableId;
  /** The named range of the source. */
  readonly name: string;
  /** Sum of the numbers and dates, rounded to a whole number. */
  readonly sum: number;
  /** Characters of all texts together. */
  readonly letters: number;
  /** The columns of the range that were read; all where absent. */
  readonly runs?: readonly ColumnRun[];
};

/** A chosen source as people know it. */
export type SourceFact = {
  readonly table: TableId;
  /** As a person reads it: `Deals!A1:H61`. */
  readonly range: string;
  /** One for each area that it stands in. */
  readonly fingerprints: readonly Fingerprint[];
  /** What people decided about its columns, in words. */
  readonly decided?: readonly string[];
  /** The last dated row up to the as-of date, as a day; undefined when nothing is dated. */
  readonly lastDay: number | undefined;
};

/** Everything the three tabs are made of. */
export type BuildFacts = {
  readonly table: AccountTable;
  /** The same for the earlier period, when there is one to compare with. */
  readonly earlier: AccountTable | undefined;
  readonly frame: Frame;
  readonly earlierFrame: Frame | undefined;
  readonly settings: Settings;
  /** Settings as texts by id, as they are written on the definitions tab. */
  readonly settingTexts: ReadonlyMap<string, string>;
  readonly agreement: Agreement;
  readonly sources: readonly SourceFact[];
  readonly health: readonly TableHealth[];
  /** Accounts that are told of and do not count, the most rows first. */
  readonly leftOut: readonly LeftOut[];
  readonly currency: string;
  readonly build: number;
  /** When the build was made, as a person reads it: `23 Nov 2026 10:40`. */
  readonly builtAt: string;
  /** Names of the tabs that formulas point at. */
  readonly accountsTab: string;
  /** What people typed beside the KPIs on a tab of an earlier layout, by KPI; it goes on the new one. */
  readonly carried?: ReadonlyMap<string, Yours>;
};
