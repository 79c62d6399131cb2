/**
 * Writes how much of a goal is met as one line of the log, `name k/n`, and fails below all of it.
 *
 * A check that found nothing to check fails, too: it would be green over an empty list.
 *
 * @param wrong - What does not hold, one for each of the `of` things that were looked at.
 */
export function goal(name: string, of: number, wrong: readonly unknown[]): void {
  const shown = (count: number): string => count.toLocaleString('en-US');
  process.stdout.write(`${name} ${shown(of - wrong.length)}/${shown(of)}\n`);
  expect(wrong).toEqual([]);
  expect(of).toBeGreaterThan(0);
}
