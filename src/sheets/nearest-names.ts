/** The names most like a mistyped one, the closest first. */
export function nearestNames(typed: string, names: readonly string[], count = 3): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return names
    .map((name, place) => ({ name, place, distance: distanceBetween(wanted, name) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, count)
    .map(({ name }) => name);
}

/** A name that holds the typed text whole is as close as one that differs by a letter. */
function distanceBetween(typed: string, name: string): number {
  return typed !== '' && name.includes(typed) ? 1 : editsBetween(typed, name);
}

/** How many letters have to be added, dropped or replaced to turn one text into the other. */
function editsBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const line = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[right.length] ?? left.length;
}
