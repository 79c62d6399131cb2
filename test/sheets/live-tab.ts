// The tabs of a workbook whose accounts tab is live, as the tests look at them.
import type { Book } from '../../samples/book';
import { COLUMN, metricCell } from '../../src/funnel/funnel-layout';
import { a1Of, columnLetters } from '../../src/model/a1';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { BUILD } from './with-funnel';

/** What switches live mode on. */
export const ON = { on: true };
/** What switches it off. */
export const OFF = { on: false };

/** Everything below the headers of the accounts tab, down to a row that every sample ends before. */
export function body(addOn: AddOn): unknown[][] {
  const { columns = 0 } = addOn.sheets().find(({ name }) => name === 'ABM Accounts') ?? {};
  const rows = addOn.values('ABM Accounts', `A3:${columnLetters(columns)}200`);
  return rows.map((row) => (String(row[0]).startsWith('End of build') ? row.map(() => '') : row));
}

/** The formulas of a sheet. */
export const formulasOf = (addOn: AddOn, sheet: string): string[] =>
  addOn
    .formulas(sheet, 'A1:Z200')
    .flat()
    .filter((formula) => formula !== '');

/** The funnel tab without what names the build: its formulas, or what they show. */
export const funnelOf = (addOn: AddOn, what: 'values' | 'formulas'): string =>
  JSON.stringify(addOn[what]('ABM Funnel', 'A1:P400')).replace(/[Bb]uild \d+|\d\d:\d\d|[0-9a-f]{8}"/g, '');

/** What the funnel tab says of how fresh it is. */
export const freshness = (addOn: AddOn): unknown => addOn.values('ABM Funnel', 'A3')[0]?.[0];

/** The value of a KPI on the funnel tab. */
export const kpi = (addOn: AddOn, id: string): unknown =>
  addOn.values('ABM Funnel', metricCell(id, COLUMN.value))[0]?.[0];

/** The address of an agreed value on the definitions tab, by the key of its setting. */
export function settingCell(addOn: AddOn, id: string): string {
  const cells = addOn.values('ABM Definitions', 'A1:Z300');
  const header = cells.find((row) => row.includes('Agreed value') && row.includes('Key')) ?? [];
  const row = cells.findIndex((found) => found[header.indexOf('Key')] === id);
  return a1Of(row + 1, header.indexOf('Agreed value') + 1);
}

/** The add-on in a workbook with a funnel. */
export async function opened(book: Book): Promise<AddOn> {
  const addOn = await openAddOn(book);
  addOn.ask('find', {});
  addOn.ask('build', BUILD);
  return addOn;
}
