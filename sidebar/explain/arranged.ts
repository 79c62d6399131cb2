import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';

/** One of the orders of a list: as the accounts tab has it, by name, the largest amount first, by reason. */
export type Sort = 'tab' | 'name' | 'amount' | 'why';

/** The orders that make a difference to a list. */
export function sortsOf({ parts }: Explanation, list: number, listed: readonly ListedAccount[]): readonly Sort[] {
  return [
    'tab',
    'name',
    ...(parts[list]?.counts === false ? (['amount'] as const) : []),
    ...(listed.some(({ why }) => why !== '') ? (['why'] as const) : []),
  ];
}

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { sensitivity: 'base' });

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
  if (sort === 'name') return found.sort((a, b) => inOrder(name(a), name(b)));
  if (sort === 'amount') return found.sort((a, b) => b.amount - a.amount);
  return sort === 'why' ? found.sort((a, b) => inOrder(a.why, b.why)) : found;
}
