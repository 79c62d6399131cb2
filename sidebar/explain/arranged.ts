import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';

/** The orders of a list. */
export const SORTS = ['tab', 'name', 'amount', 'why'] as const;

/** One of the orders of a list. */
export type Sort = (typeof SORTS)[number];

/** The accounts of a list whose name or reason holds what is searched for, in the order asked for. */
export function arranged(
  { names }: Explanation,
  listed: readonly ListedAccount[],
  sort: Sort,
  search: string,
): readonly ListedAccount[] {
  const name = ({ account }: ListedAccount): string => names[account] ?? '';
  const wanted = search.trim().toLowerCase();
  const found = listed.filter(
    (one) => name(one).toLowerCase().includes(wanted) || one.why.toLowerCase().includes(wanted),
  );
  if (sort === 'name') return found.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  if (sort === 'amount') return found.sort((a, b) => b.amount - a.amount);
  return sort === 'why' ? found.sort((a, b) => (a.why === b.why ? 0 : a.why < b.why ? -1 : 1)) : found;
}
