import { goal } from '../support/goal';

/** Counts rows of the catalogue, and what is wrong with them. */
export type Judge = {
  readonly judge: (row: string, faults: readonly string[]) => void;
  /** The line of the log; fails when fewer rows were tried than a catalogue has. */
  readonly sum: (name: string, fewest: number) => void;
};

/** A judge that has seen nothing yet. */
export function judging(): Judge {
  const wrong: string[] = [];
  let tried = 0;
  return {
    judge: (row, faults) => {
      tried++;
      if (faults.length > 0) wrong.push(`${row}: ${faults.join('; ')}`);
      expect(faults).toEqual([]);
    },
    sum: (name, fewest) => {
      expect(tried).toBeGreaterThanOrEqual(fewest);
      goal(name, tried, wrong);
    },
  };
}

/** Rows with their titles, told by their place: arguments of a million cells are no part of a title. */
export const titled = <Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
): readonly (readonly [string, { readonly row: () => Row }])[] =>
  rows.map((row) => [row[0], { row: () => row }] as const);
