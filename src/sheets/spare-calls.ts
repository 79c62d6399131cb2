/** So many calls more a refresh makes at most: with what it makes over seven small tables it stays within 30. */
export const MOST_SPARE = 2;

/** Takes so many, or as many as are left. */
export type Taking = (wanted: number) => number;

/** Gives out of a stock of calls, which a run may make beyond those it has to, until nothing is left. */
export function sharing(stock = MOST_SPARE): Taking {
  let left = stock;
  return (wanted) => {
    const given = Math.min(wanted, left);
    left -= given;
    return given;
  };
}
