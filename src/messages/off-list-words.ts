import { figure } from './figures';
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

/** With the table before it and dots after the names, a sentence stays below 300 characters. */
const LONGEST = 275;

/** The deals or contracts of companies that are not on the list, with the first companies: as many as fit, one always. */
export function offListWords(told: OffListTold): string {
  const { companies } = told;
  const names = companies
    .slice(0, MOST_NAMED)
    .map(({ name, near }) => quoted(name) + (near === undefined ? '' : `: did you mean ${quoted(near)}?`));
  while (names.length > 1 && sentence(told, names).length > LONGEST) names.pop();
  return sentence(told, companies.length > names.length ? [...names, '…'] : names);
}

function sentence({ table, count, won, amount }: OffListTold, names: readonly string[]): string {
  const many = figure(count, 'count');
  const wins = won === 0 ? 'none won' : `${figure(won, 'count')} won for ${figure(amount, 'money')}`;
  const told =
    table === 'opportunities'
      ? `only in the column Non-target: ${many} ${count === 1 ? 'deal' : 'deals'}, ${wins},`
      : `only among all customers and in the column Non-target: ${many} ${count === 1 ? 'contract' : 'contracts'}`;
  return `In no target KPI, ${told} of companies not on the list (${names.join('; ')}). Correct the name, or list the company to count it.`;
}
