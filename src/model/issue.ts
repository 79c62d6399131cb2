import type { TableId } from './table-id';

/** Where a value came from. A custom function receives values without addresses, so it only knows the argument. */
export type Place =
  | { readonly kind: 'argument'; readonly name: string; readonly row?: number }
  | {
      readonly kind: 'cell';
      readonly table: TableId;
      readonly a1: string;
      /** The name of its tab, where the table stands on several and this is not the first. */
      readonly sheet?: string;
    }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'setting'; readonly id: string };

/** Why something could not be used, or what was decided about it. Data only: `src/messages` turns it into words. */
export type Issue = {
  readonly at: Place;
  readonly code: string;
  /** What was found, as the user typed it; empty when there is nothing to quote. */
  readonly received: string;
  /** The header of the column the value stands in, when there is one. */
  readonly about?: string;
  /** What could stand there instead, where there are only a few. */
  readonly options?: readonly string[];
  /** How many rows or cells the issue is about, when it speaks of more than its own cell. */
  readonly count?: number;
};
