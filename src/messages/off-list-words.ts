import { figure } from './figures';
import { grouped } from './grouped';
import { quoted } from './sentence';

/** Deals or contracts of companies that are not on the list. */
export type OffListTold = {
  readonly table: 'opportunities' | 'customers';
  readonly count: number;
  readonly won: number;
  readonly amount: number;
  /** Their companies, each with the account of the list that it may be. */
  readonly companies: readonly { readonly name: string; readonly near: string | undefined }[];
};

/** How many companies are named. */
const MOST_NAMED = 3;

/** With the table before it a sentence stays below 300 characters. */
const LONGEST = 280;

/** The deals or contracts of companies that are not on the list, with the first companies: as many as fit, one always. */
export function offListWords(told: OffListTold): string {
  const { companies } = told;
  const names = companies
    .slice(0, MOST_NAMED)
    .map(({ name, near }) => `"${quoted(name)}"${near === undefined ? '' : ` (did you mean "${quoted(near)}"?)`}`);
  while (names.length > 1 && sentence(told, names).length > LONGEST) names.pop();
  return sentence(told, names);
}

function sentence({ table, count, won, amount, companies }: OffListTold, names: readonly string[]): string {
  const rest = companies.length - names.length;
  const more = rest === 0 ? '' : ` and ${grouped(rest)} more`;
  const which = `not on the list: ${names.join(', ')}${more}. Correct the name, or list the company to count it.`;
  if (table === 'customers') {
    return count === 1
      ? `1 contract counts only among all customers and as Non-target, for its company is ${which}`
      : `${grouped(count)} contracts count only among all customers and as Non-target, for their companies are ${which}`;
  }
  const sum = `won for ${figure(amount, 'money')}`;
  if (count === 1)
    return `1 deal, ${won === 0 ? 'not won' : sum}, counts only as Non-target, for its company is ${which}`;
  const wins = won === 0 ? 'none won' : `${grouped(won)} ${sum}`;
  return `${grouped(count)} deals, ${wins}, count only as Non-target, for their companies are ${which}`;
}
