import type { Need } from '../need';

/** What a column of the account table holds; number formats follow from it. */
export type ColumnKind = 'text' | 'date' | 'flag' | 'count' | 'money' | 'days' | 'points';

/** The part of the accounts tab a column stands in. */
export type ColumnBand = 'account' | 'engagement' | 'people' | 'opportunities' | 'customers' | 'list';

/** A column of the account table. */
export type ColumnDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly band: ColumnBand;
  readonly needs: readonly Need[];
};
