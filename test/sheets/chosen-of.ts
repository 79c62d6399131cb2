import type { SourceState, WorkbookState } from '../../src/protocol/answers';

/** What is chosen for a table; a table for which nothing is fails the test. */
export function chosenOf({ sources }: WorkbookState, table: SourceState['table']): NonNullable<SourceState['chosen']> {
  const chosen = sources.find((one) => one.table === table)?.chosen;
  if (chosen === undefined) throw new Error(`${table} is not chosen.`);
  return chosen;
}
