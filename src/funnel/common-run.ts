/** A place in each of two lists, zero-based. */
type Pair = readonly [left: number, right: number];

/** The longest run of texts that two lists have in common, in the order of both; empty texts are like no other. */
export function commonRun(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const isSame = (row: number, place: number): boolean => left[row] !== '' && left[row] === right[place];
  const lengths = runLengths(left.length, right.length, isSame);
  const lengthAt = (row: number, place: number): number => lengths[row]?.[place] ?? 0;
  const pairs: Pair[] = [];
  let [row, place] = [0, 0];
  while (row < left.length && place < right.length) {
    if (isSame(row, place)) pairs.push([row++, place++]);
    else if (lengthAt(row + 1, place) >= lengthAt(row, place + 1)) row++;
    else place++;
  }
  return pairs;
}

/** How long the longest run is from each pair of places to the ends of the lists, as `[left][right]`. */
function runLengths(
  rows: number,
  places: number,
  isSame: (row: number, place: number) => boolean,
): readonly number[][] {
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(places + 1).fill(0));
  const lengthAt = (row: number, place: number): number => lengths[row]?.[place] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let place = places - 1; place >= 0; place--) {
      const longest = Math.max(lengthAt(row + 1, place), lengthAt(row, place + 1));
      lengths[row]?.splice(place, 1, isSame(row, place) ? lengthAt(row + 1, place + 1) + 1 : longest);
    }
  }
  return lengths;
}
