import { TABLE_IDS } from '../model/table-id';
import { SETTINGS } from '../settings/definitions';
import { TABLES } from '../tables/registry';

/** What a KPI waits for, in words: `needs Spend`, `needs the column Matched for ads in Accounts`; empty for nothing. */
export function needsWords(missing: readonly string[]): string {
  const things = neededThings(missing);
  return things.length === 0 ? '' : `needs ${things.join(', ')}`;
}

/** What a KPI waits for, thing by thing: `Spend`, `the column Matched for ads in Accounts`. */
export function neededThings(missing: readonly string[]): readonly string[] {
  const tables = TABLE_IDS.filter((id) => missing.includes(id));
  const rest = missing.filter((need) => !tables.some((id) => need === id || need.startsWith(`${id}.`)));
  return [...new Set([...tables.map((id) => TABLES[id].name), ...rest.map(needWord)])];
}

/** Needs that are neither a table nor one of its columns. */
const NO_COLUMN: ReadonlyMap<string, string> = new Map([
  ['earlier', 'an earlier period to compare with'],
  ['accounts.surging', 'what intent surges by: an intent score, or touches of kind Intent'],
]);

function needWord(need: string): string {
  const known = NO_COLUMN.get(need);
  if (known !== undefined) return known;
  const [owner = '', field = ''] = need.split('.');
  if (owner === 'setting') return `the setting ${SETTINGS.find(({ id }) => id === field)?.name ?? field}`;
  const table = TABLES[TABLE_IDS.find((id) => id === owner) ?? 'accounts'];
  const name = table.fields.find(({ id }) => id === field)?.name ?? field;
  return `the column ${name} in ${table.name}`;
}
