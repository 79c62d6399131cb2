import type { Tables } from '../accounts/frame';
import { argumentOf, isSingle, missing, refuse } from '../functions/coercion/argument';
import type { Argument } from '../functions/coercion/argument';
import { issueWords } from '../messages/issue-words';
import { WHOLE_WORDS } from '../messages/whole-words';
import { gridOf, isBlank } from '../model/cell';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import type { Settings } from '../settings/settings';
import { headerIn } from '../tables/map-table';
import { readTable } from '../tables/read-table';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';
import { cellsIn, MOST_CELLS } from './limits';
import { settingsFrom } from './read-settings';
import type { Surroundings } from './whole-function';

/** What the arguments hold once they are understood. */
export type WholeInput = { readonly tables: Tables; readonly settings: Settings };

/** Cells have no address here: they are counted from the first one of their range. */
const ORIGIN = { row: 1, column: 1 };

/** The tables and the settings in the arguments. Throws the sentence of the first that cannot be used. */
export function readArguments(
  args: readonly unknown[],
  surroundings: Omit<Surroundings, 'today'>,
  example: string,
): WholeInput {
  const given = TABLE_IDS.map((id, place) => ({ id, argument: argumentOf(id, args[place]) }));
  const definitions = argumentOf('definitions', args[TABLE_IDS.length]);
  const chosen = given.filter(({ argument }) => !isLeftOut(argument));
  const cells = cellsIn([...chosen.map(({ argument }) => argument), definitions].filter((range) => !isSingle(range)));
  if (cells > MOST_CELLS) throw new Error(WHOLE_WORDS.tooLarge(cells, MOST_CELLS));
  if (chosen[0]?.id !== 'accounts') refuse(missing('accounts', example));
  const settings = settingsFrom(
    isLeftOut(definitions) ? undefined : gridOf(definitions.cells),
    surroundings.dayOfInstant,
  );
  const start = settings.fiscal_year_start;
  const tables = chosen.map(({ id, argument }) => [id, tableIn(id, argument, surroundings, start)] as const);
  return { tables: Object.fromEntries(tables), settings };
}

function isLeftOut(argument: Argument): boolean {
  return isSingle(argument) && isBlank(argument.cells[0]?.[0]);
}

/** Reads a range as a build does: with what people decided about a header like its own, and the locale as the last resort. */
function tableIn(
  id: TableId,
  { cells }: Argument,
  { dayOfInstant, locale, decided }: Omit<Surroundings, 'today'>,
  fiscalStart: number | undefined,
): Table {
  const grid = gridOf(cells);
  const header = headerIn(TABLES[id], grid);
  const read = readTable(TABLES[id], grid, {
    ...{ origin: ORIGIN, dayOfInstant, header },
    ...decided(id, header?.texts ?? []),
    get locale() {
      return locale();
    },
    fiscalStart,
  });
  if (read.ok) return read.table;
  throw new Error(WHOLE_WORDS.inRange(issueWords(read.issue, () => id)));
}
