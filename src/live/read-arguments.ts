import type { Tables } from '../accounts/frame';
import { argumentOf, isSingle, missing, refuse } from '../functions/argument';
import type { Argument } from '../functions/argument';
import { issueWords } from '../messages/issue-words';
import { WHOLE_WORDS } from '../messages/whole-words';
import { gridOf, isBlank } from '../model/cell';
import type { Day } from '../model/day';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import type { Settings } from '../settings/settings';
import { readTable } from '../tables/read-table';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';
import { cellsIn, MOST_CELLS } from './limits';
import { settingsFrom } from './read-settings';

/** What the arguments hold once they are understood. */
export type WholeInput = { readonly tables: Tables; readonly settings: Settings };

/** Cells have no address here: they are counted from the first one of their range. */
const ORIGIN = { row: 1, column: 1 };

/** The tables and the settings in the arguments. Throws the sentence of the first that cannot be used. */
export function readArguments(
  args: readonly unknown[],
  dayOfInstant: (instant: number) => Day,
  example: string,
): WholeInput {
  const given = TABLE_IDS.map((id, place) => ({ id, argument: argumentOf(id, args[place]) }));
  const definitions = argumentOf('definitions', args[TABLE_IDS.length]);
  const cells = cellsIn([...given.map(({ argument }) => argument), definitions]);
  if (cells > MOST_CELLS) throw new Error(WHOLE_WORDS.tooLarge(cells, MOST_CELLS));
  const chosen = given.filter(({ argument }) => !isLeftOut(argument));
  if (chosen[0]?.id !== 'accounts') refuse(missing('accounts', example));
  const tables = chosen.map(({ id, argument }) => [id, tableIn(id, argument, dayOfInstant)] as const);
  const settings = settingsFrom(isLeftOut(definitions) ? undefined : gridOf(definitions.cells), dayOfInstant);
  return { tables: Object.fromEntries(tables), settings };
}

function isLeftOut(argument: Argument): boolean {
  return isSingle(argument) && isBlank(argument.cells[0]?.[0]);
}

function tableIn(id: TableId, { cells }: Argument, dayOfInstant: (instant: number) => Day): Table {
  const read = readTable(TABLES[id], gridOf(cells), { origin: ORIGIN, dayOfInstant });
  if (read.ok) return read.table;
  throw new Error(WHOLE_WORDS.inRange(issueWords(read.issue, () => id)));
}
