import type { StoredRecord } from '../protocol/stored-record';

/** With so many calls more than it makes over seven small tables a refresh stays within 30. */
const IN_A_REFRESH = 2;

/** How many calls a run may make beyond those it has to: a first build makes all that it may as it is. */
export function callsToSpare({ tabs }: Pick<StoredRecord, 'tabs'>): number {
  return tabs.funnel === undefined ? 0 : IN_A_REFRESH;
}

/** Takes so many, or as many as are left. */
export type Taking = (wanted: number) => number;

/** Gives out of a stock until nothing is left. */
export function sharing(stock: number): Taking {
  let left = stock;
  return (wanted) => {
    const given = Math.min(wanted, left);
    left -= given;
    return given;
  };
}
