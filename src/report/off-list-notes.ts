import type { AccountsBuilt } from '../accounts/build-accounts';
import { offListCompanies } from '../accounts/health/off-list-companies';
import type { OffList } from '../accounts/off-list';
import { offListWords } from '../messages/off-list-words';

/** What is told of the deals or contracts of companies that are not on the list, and of which table. */
export type OffListNote = { readonly table: OffList['table']; readonly text: string };

/** Deals and contracts of companies that are not on the list, in words. */
export function offListNotes(built: AccountsBuilt): readonly OffListNote[] {
  return offListCompanies(built).map((one) => ({ table: one.table, text: offListWords(one) }));
}
