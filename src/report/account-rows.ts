import { ACCOUNT_COLUMNS, columnNeeds } from '../metrics/account-columns';
import type { AccountTable } from '../metrics/account-table';
import { accountOrder } from '../funnel/account-order';
import { isoDay } from '../model/day';

/** One account by column id: texts, numbers, dates as `yyyy-mm-dd`, null for "not known". */
export type AccountRow = Readonly<Record<string, string | number | null>>;

/** Every account as a row, in the order of the accounts tab; columns whose table is missing are left out. */
export function accountRows(table: AccountTable): readonly AccountRow[] {
  const columns = ACCOUNT_COLUMNS.filter((column) => columnNeeds(column).every((need) => table.present.has(need)));
  return accountOrder(table).map((account) =>
    Object.fromEntries(
      columns.map((column) => {
        if (column.kind === 'text') return [column.id, table.texts[column.id][account] ?? ''];
        const value = table.numbers[column.id][account] ?? NaN;
        if (Number.isNaN(value)) return [column.id, null];
        return [column.id, column.kind === 'date' ? isoDay(value) : value];
      }),
    ),
  );
}
