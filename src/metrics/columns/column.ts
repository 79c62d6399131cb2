import type { Need } from '../need';

/** What a column of the account table holds; number formats follow from it. */
export type ColumnKind = 'text' | 'date' | 'flag' | 'count' | 'money' | 'days' | 'points';

/** The part of the accounts tab a column stands in. */
export type ColumnBand = 'account' | 'engagement' | 'people' | 'opportunities' | 'customers' | 'list' | 'before';

/** A column of the account table. */
export type ColumnDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly band: ColumnBand;
  readonly needs: readonly Need[];
};

type ColumnIn<Band extends ColumnBand> = <Id extends string, Kind extends ColumnKind>(
  id: Id,
  name: string,
  kind: Kind,
  ...needs: Need[]
) => ColumnDefinition & { readonly id: Id; readonly kind: Kind; readonly band: Band };

/** Defines the columns of one band, a line each. */
export function columnsIn<Band extends ColumnBand>(band: Band): ColumnIn<Band> {
  return (id, name, kind, ...needs) => ({ id, name, kind, band, needs });
}
