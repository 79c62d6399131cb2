import { TABLE_IDS } from '../model/table-id';
import { SETTINGS } from '../settings/definitions';
import { TABLES } from '../tables/registry';

/**
 * What a KPI waits for, in words: `needs Spend`, `needs the column Matched for ads in Accounts`; empty for nothing.
 *
 * @param unread - Columns that are there, and of which no number could be read.
 */
export function needsWords(missing: readonly string[], unread?: ReadonlySet<string>): string {
  const things = neededThings(missing, unread);
  return things.length === 0 ? '' : `needs ${things.join(', ')}`;
}

/** What a KPI waits for, thing by thing: `Spend`, `the column Matched for ads in Accounts`. */
export function neededThings(missing: readonly string[], unread?: ReadonlySet<string>): readonly string[] {
  const tables = TABLE_IDS.filter((id) => missing.includes(id));
  const rest = missing.filter((need) => !tables.some((id) => need === id || need.startsWith(`${id}.`)));
  return [
    ...new Set([
      ...tables.map((id) => TABLES[id].name),
      ...rest.map((need) => needWord(need, unread?.has(need) === true ? 'readable numbers under' : 'the column')),
    ]),
  ];
}

/** Needs that are neither a table nor one of its columns. */
const NO_COLUMN: ReadonlyMap<string, string> = new Map([
  ['earlier', 'an earlier period to compare with'],
  ['accounts.surging', 'what intent surges by: an intent score, or touches of kind Intent'],
]);

function needWord(need: string, what: string): string {
  const known = NO_COLUMN.get(need);
  if (known !== undefined) return known;
  const [owner = '', field = ''] = need.split('.');
  if (owner === 'setting') return `the setting ${SETTINGS.find(({ id }) => id === field)?.name ?? field}`;
  const table = TABLES[TABLE_IDS.find((id) => id === owner) ?? 'accounts'];
  const name = table.fields.find(({ id }) => id === field)?.name ?? field;
  return `${what} ${name} in ${table.name}`;
}
