import type { Explanation, ExplainPart } from './answers';

/** Stands for the accounts that are in none of the parts of a number, among the places of its parts. */
export const LEFT_OUT = -1;

/** One account of a list: its place among the names, what it adds, and why it does not count where it does not. */
export type ListedAccount = { readonly account: number; readonly amount: number; readonly why: string };

/** The lists of an explained number: the places of the parts that accounts add up to, then those left out. */
export function listsOf({ parts }: Explanation): readonly number[] {
  const places = parts.flatMap(({ amounts }, place) => (amounts === undefined ? [] : [place]));
  return places.length === 0 ? [] : [...places, LEFT_OUT];
}

/** The accounts of a list, in the order of the accounts tab. */
export function accountsIn(explanation: Explanation, list: number): readonly ListedAccount[] {
  const { names, parts, reasons } = explanation;
  const amounts = parts[list]?.amounts;
  const told = whyPart(explanation, list)?.why;
  const belongs = (account: number): boolean =>
    amounts === undefined ? parts.every((part) => !(part.amounts?.[account] ?? 0)) : amounts[account] !== 0;
  return names.flatMap((_, account) => {
    if (!belongs(account)) return [];
    return [{ account, amount: amounts?.[account] ?? 0, why: reasons[(told?.[account] ?? 0) - 1] ?? '' }];
  });
}

/** The part that tells why the accounts of a list do not count; undefined where all of them do. */
function whyPart({ parts }: Explanation, list: number): ExplainPart | undefined {
  const withAccounts = parts.filter(({ amounts }) => amounts !== undefined);
  const below = withAccounts.find(({ role }) => role === 'denominator');
  if (list === LEFT_OUT) return below ?? withAccounts[0];
  return parts[list] === below ? withAccounts.find(({ role }) => role === 'numerator') : undefined;
}
