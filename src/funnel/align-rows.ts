import { commonRun } from './common-run';

/** What a row is known by: its key, else the first words in it. */
export type RowMark = {
  /** Empty for a row without one. */
  readonly key: string;
  readonly label: string;
  readonly isBlank: boolean;
};

/**
 * For each row that is wanted the row in which it stands, zero-based, or undefined when it stands nowhere.
 *
 * A key is found wherever its row was moved. What stands between two keys is taken in its order; when there are more rows
 * than are wanted, those with the same words are the same, and of the rest a blank one was put between rather than one
 * that holds something.
 */
export function alignRows(wanted: readonly RowMark[], found: readonly RowMark[]): readonly (number | undefined)[] {
  const rowOf = new Map([...found.entries()].reverse().map(([row, { key }]) => [key, row]));
  const at = wanted.map(({ key }) => (key === '' ? undefined : rowOf.get(key)));
  const taken = new Set(at);
  const free = [...found.keys()].filter((row) => !taken.has(row));
  for (const { rows, from, to } of gapsIn(at, found.length)) {
    const room = free.filter((row) => row > from && row < to);
    for (const [row, place] of paired(rows, room, wanted, found)) at[row] = place;
  }
  return at;
}

/** Rows without a place, between the places of those before and behind them. */
type Gap = { readonly rows: readonly number[]; readonly from: number; readonly to: number };

/** The gaps between keys; a single one when somebody has put the keys in another order. */
function gapsIn(at: readonly (number | undefined)[], height: number): readonly Gap[] {
  const known = at.filter((place) => place !== undefined);
  const isOrdered = known.every((place, index) => index === 0 || place > (known[index - 1] ?? -1));
  const gaps: Gap[] = [];
  let rows: number[] = [];
  let from = -1;
  for (const [row, place] of [...at.entries(), [at.length, height] as const]) {
    if (place === undefined) rows.push(row);
    else if (row === at.length || isOrdered) {
      gaps.push({ rows, from, to: place });
      rows = [];
      from = place;
    }
  }
  return gaps;
}

/** Stands for a blank row among words: no cell holds this. */
const BLANK = '\u0000';

type Pairs = readonly (readonly [row: number, place: number])[];

/** The places of the rows of one gap, as far as there are any. */
function paired(
  rows: readonly number[],
  room: readonly number[],
  wanted: readonly RowMark[],
  found: readonly RowMark[],
): Pairs {
  if (rows.length === room.length) return inOrder(rows, room);
  // Where rows are gone, blank ones are told from others, too; else any of them may be the one that was put between.
  const blank = rows.length > room.length ? BLANK : '';
  const words = (marks: readonly RowMark[], at: readonly number[]): readonly string[] =>
    at.map((row) => (marks[row]?.isBlank === true ? blank : (marks[row]?.label ?? '')));
  const same = commonRun(words(wanted, rows), words(found, room));
  const pairs: (readonly [number, number])[] = [];
  let [row, place] = [0, 0];
  for (const [toRow, toPlace] of [...same, [rows.length, room.length] as const]) {
    const between = room.slice(place, toPlace);
    pairs.push(
      ...inOrder(
        rows.slice(row, toRow),
        fewer(between, toRow - row, (one) => found[one]?.isBlank === true),
      ),
    );
    const [first, second] = [rows[toRow], room[toPlace]];
    if (first !== undefined && second !== undefined) pairs.push([first, second]);
    [row, place] = [toRow + 1, toPlace + 1];
  }
  return pairs;
}

function inOrder(rows: readonly number[], places: readonly number[]): Pairs {
  return rows.flatMap((row, index): Pairs => {
    const place = places[index];
    return place === undefined ? [] : [[row, place]];
  });
}

/** So many of the places: blank ones are left out first, from the first on. */
function fewer(places: readonly number[], count: number, isBlank: (place: number) => boolean): readonly number[] {
  let extra = places.length - count;
  return places.filter((place) => {
    if (extra <= 0 || !isBlank(place)) return true;
    extra--;
    return false;
  });
}
