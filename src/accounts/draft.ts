import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import type { NumberColumnId, TextColumnId } from '../metrics/account-columns';
import type { TotalId } from '../metrics/totals';
import type { Settings } from '../settings/settings';
import type { Findings } from './findings';
import type { Frame } from './frame';

/** Numbers of the account table while they are being added up. */
export type NumberColumns = Record<NumberColumnId, Float64Array>;

/** The account table while the tables are folded into it, one after the other. */
export type Draft = {
  readonly size: number;
  readonly frame: Frame;
  readonly settings: Settings;
  readonly findings: Findings;
  readonly numbers: NumberColumns;
  readonly texts: Record<TextColumnId, string[]>;
  readonly totals: Partial<Record<TotalId, number>>;
};

/** A draft of so many accounts, with every number 0, every date unknown and every text blank. */
export function newDraft(size: number, frame: Frame, settings: Settings, findings: Findings): Draft {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per column id, which fromEntries forgets
  const numbers = Object.fromEntries(
    ACCOUNT_COLUMNS.flatMap((column) => {
      if (column.kind === 'text') return [];
      return [[column.id, new Float64Array(size).fill(column.kind === 'date' ? NaN : 0)]];
    }),
  ) as NumberColumns;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per column id, which fromEntries forgets
  const texts = Object.fromEntries(
    ACCOUNT_COLUMNS.flatMap((column) =>
      column.kind === 'text' ? [[column.id, new Array<string>(size).fill('')]] : [],
    ),
  ) as Record<TextColumnId, string[]>;
  return { size, frame, settings, findings, numbers, texts, totals: {} };
}

/** Adds to one account's number. */
export function add(column: Float64Array, account: number, amount: number): void {
  column[account] = (column[account] ?? 0) + amount;
}

/** The middle value; of an even number of values the mean of the middle two; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
