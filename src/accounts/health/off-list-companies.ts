import { accountKey } from '../../matching/account-key';
import { nearestAccounts } from '../../matching/nearest-account';
import type { AccountsBuilt } from '../build-accounts';
import type { OffList } from '../off-list';

/** How many companies are held against the list: those with the most won. */
const COMPARED = 100;

/** How alike a name is to one of the list that is likely meant: one letter more or less in a short one. */
const LIKELY = 0.5;

/** What of a table is of companies that are not on the list, with their names and the accounts that these may mean. */
export type OffListCompanies = OffList & {
  readonly companies: readonly { readonly name: string; readonly near: string | undefined }[];
};

/** The companies that are not on the list, by table; first those whose name is much like one of the list. */
export function offListCompanies({ offList, listed, index }: AccountsBuilt): readonly OffListCompanies[] {
  if (offList.length === 0) return [];
  const nearest = nearestAccounts(index, listed);
  return offList.map((one) => {
    const companies = one.accounts.map((account, place) => {
      const name = index.nameOf(account);
      const near = place < COMPARED ? nearest(accountKey(name)) : undefined;
      return { name, near: near !== undefined && near.similarity >= LIKELY ? near.name : undefined };
    });
    return { ...one, companies: companies.sort((a, b) => Number(b.near !== undefined) - Number(a.near !== undefined)) };
  });
}
