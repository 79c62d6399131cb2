import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { numberAt } from '../model/columns';
import type { NumberColumnId, TextColumnId } from '../metrics/account-columns';
import type { TotalId } from '../metrics/totals';
import type { Settings } from '../settings/settings';
import type { Findings } from './findings';
import type { Frame } from './frame';

/** Numbers of the account table while they are being added up. */
export type NumberColumns = Record<NumberColumnId, Float64Array>;

/** What a build is about, whatever the tables hold. */
export type Terms = {
  readonly frame: Frame;
  readonly settings: Settings;
  readonly findings: Findings;
  /** The one currency that amounts are counted in; empty when nothing names one. */
  readonly currency: string;
  /** What the ranges hold, by which KPIs know that they can be told; something else may stand in for a column. */
  readonly present: Set<string>;
  /** Columns that are there and filled, and of which no number could be read. */
  readonly unread: ReadonlySet<string>;
};

/** The account table while the tables are folded into it, one after the other. */
export type Draft = Terms & {
  readonly size: number;
  readonly numbers: NumberColumns;
  readonly texts: Record<TextColumnId, string[]>;
  readonly totals: Partial<Record<TotalId, number>>;
  /** The day of the last touch up to the as-of date, in the period or before it; NaN without one. */
  readonly lastHeard: Float64Array;
};

/** A draft of so many accounts, with every number 0, every date unknown and every text blank. */
export function newDraft(size: number, terms: Terms): Draft {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per column id, which fromEntries forgets
  const numbers = Object.fromEntries(
    ACCOUNT_COLUMNS.flatMap((column) => {
      if (column.kind === 'text') return [];
      return [[column.id, column.kind === 'date' ? unknownDays(size) : new Float64Array(size)]];
    }),
  ) as NumberColumns;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per column id, which fromEntries forgets
  const texts = Object.fromEntries(
    ACCOUNT_COLUMNS.flatMap((column) =>
      column.kind === 'text' ? [[column.id, new Array<string>(size).fill('')]] : [],
    ),
  ) as Record<TextColumnId, string[]>;
  return { ...terms, size, numbers, texts, totals: {}, lastHeard: unknownDays(size) };
}

function unknownDays(size: number): Float64Array {
  return new Float64Array(size).fill(NaN);
}

/** The same columns; those that hold nothing but 0 are one: of each team's data many stay so. */
export function sharedZeros(numbers: NumberColumns, size: number): NumberColumns {
  const zeros = new Float64Array(size);
  const shared = { ...numbers };
  for (const { id, kind } of ACCOUNT_COLUMNS) {
    if (kind !== 'text' && isZero(numbers[id])) shared[id] = zeros;
  }
  return shared;
}

/** Whether a column holds nothing but 0, told by its bits: -0 is something else. */
function isZero({ buffer }: Float64Array): boolean {
  for (const word of new Uint32Array(buffer)) if (word !== 0) return false;
  return true;
}

/** Keeps the earlier of one account's day and another; a day that is not known changes nothing. */
export function keepEarliest(days: Float64Array, account: number, day: number): void {
  if (!Number.isNaN(day) && !(numberAt(days, account) <= day)) days[account] = day;
}

/** Keeps the later of one account's day and another; a day that is not known changes nothing. */
export function keepLatest(days: Float64Array, account: number, day: number): void {
  if (!Number.isNaN(day) && !(numberAt(days, account) >= day)) days[account] = day;
}

/** Sets a total that has a value. */
export function setTotal(totals: Draft['totals'], id: TotalId, value: number | undefined): void {
  if (value !== undefined) totals[id] = value;
}
