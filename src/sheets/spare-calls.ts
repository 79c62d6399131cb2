/** With so many calls more than it makes over seven small tables a refresh stays within 30. */
export const SPARE_CALLS = 3;

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
