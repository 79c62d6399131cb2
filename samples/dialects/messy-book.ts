// Exports as they come: three of them, from three vendors, among the other tabs of somebody's workbook.
import { believableBook } from '../believable';
import { bookOf } from '../book';
import type { Book, Sheet } from '../book';
import { DIALECTS } from './all-dialects';
import type { TableName } from './clean';
import type { Export } from './dialect';
import { AMERICAN } from './style';
import { listOf, writeExport } from './write-export';

/** A workbook of exports, and what whoever reads it right must find in them. */
export type MessyBook = { readonly book: Book; readonly exports: readonly Export[] };

const NOTES: Sheet = [
  ['Before Friday'],
  ['Ask for the new list of accounts'],
  ['Put the spend of December in'],
  [],
  ['Open questions', 'Who'],
  ['Does the pipeline hold renewals?', 'Sales'],
  ['Which campaigns were stopped?', 'Marketing'],
];

const PRICES: Sheet = [
  ['Product', 'Plan', 'Price a month', 'Valid from'],
  ['Platform', 'Team', 1200, '2024-01-01'],
  ['Platform', 'Company', 4800, '2024-01-01'],
  ['More seats', 'Any', 40, '2024-03-01'],
];

const TEAMS: Sheet = [
  ['Team', 'Region', 'Quota'],
  ['Enterprise team', 'North', 2_400_000],
  ['Mid-market team', 'North', 1_500_000],
  ['Growth team', 'Everywhere', 900_000],
];

/** Which vendor tells what, and what its tab is called. */
const SOURCES: readonly (readonly [tab: string, vendor: string, table: TableName])[] = [
  ['hubspot-crm-exports-all-companies', 'hubspot', 'Accounts'],
  ['report1735689600123', 'salesforce-formatted', 'Opportunities'],
  ['Campaign performance', 'linkedin', 'Spend'],
];

/**
 * Companies from HubSpot, deals from a formatted report of Salesforce and costs from LinkedIn, beside notes, prices and
 * teams; the year is that of the believable workbook of the same seed.
 */
export function messyBook(seed = 1): MessyBook {
  const { sheets } = believableBook(seed).book;
  const list = listOf(sheets['Accounts'] ?? []);
  const exports = SOURCES.map(([, vendor, table], index) => {
    const found = DIALECTS.find((dialect) => dialect.vendor === vendor && dialect.table === table);
    if (found === undefined) throw new Error(`${vendor} does not export ${table}.`);
    // The workbook is American, and so is everybody who runs a report for it.
    const style = vendor === 'salesforce-formatted' ? AMERICAN : found.style;
    return writeExport({ ...found, style }, sheets[table] ?? [], list, seed + index);
  });
  const [companies, deals, costs] = SOURCES.map(([tab], index) => ({ [tab]: exports[index]?.sheet ?? [] }));
  const book = bookOf({ Notes: NOTES, ...companies, 'Price list': PRICES, ...deals, Teams: TEAMS, ...costs });
  return { book, exports };
}
