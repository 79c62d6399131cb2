// The customers tab: terms that began before the year, and the contracts of the year's deals.
import type { Cell } from '../book';
import { endOfTerm, LAST_DAY, typedDay, type SampleDay } from './calendar';
import type { Company } from './companies';
import type { Deal } from './deals';
import type { Dice } from './dice';
import type { Tally } from './tally';

/** A row of the customers tab, with the day the term begins and whether the customer leaves at its end. */
export type Contract = { readonly start: SampleDay; readonly leaves: boolean; readonly cells: readonly Cell[] };

/** The term of a customer from before; two of three end in the year, and four of five of those are renewed. */
export function oldContract(dice: Dice, company: Company, index: number, tally: Tally): Contract {
  const months = dice.pick([12, 12, 24]);
  const endsInYear = index % 3 !== 2;
  const end = endsInYear ? dice.between(20, LAST_DAY - 20) : LAST_DAY + dice.between(20, 300);
  const start = startOfTerm(end, months);
  const yearly = dice.between(8, 60) * 1000;
  tally.add('customers_at_start');
  if (!endsInYear) {
    tally.add('customers_kept');
    return contract(company, start, end, months, (yearly * months) / 12, null, null);
  }
  const renewed = dice.percent(80);
  const next = renewed ? Math.round((yearly * dice.between(85, 130)) / 100_000) * 1000 : null;
  tally.add('customers_due');
  tally.add('terms_ended');
  tally.add('ended_acv', yearly);
  if (next !== null) countRenewal(tally, yearly, next);
  return contract(company, start, end, months, (yearly * months) / 12, renewed ? 'Yes' : 'No', next);
}

function countRenewal(tally: Tally, yearly: number, next: number): void {
  tally.add('customers_renewed');
  tally.add('terms_renewed');
  tally.add('customers_kept');
  tally.add('renewed_revenue', next);
  tally.add('kept_acv', Math.min(yearly, next));
}

/** The contracts that won deals begin with; those of the list count for the value of a contract. */
export function newContracts(deals: readonly Deal[], tally: Tally): Contract[] {
  const won = deals.filter(({ stage }) => stage === 'Closed Won');
  const listed = won.filter(({ company }) => company.standing === 'target');
  for (const { amount, termMonths } of listed) tally.add('acv', (amount * 12) / termMonths);
  tally.add('contracts', listed.length);
  tally.add('contract_holders', new Set(listed.map(({ company }) => company.id)).size);
  return won.map(({ company, closed, amount, termMonths }) =>
    contract(company, closed, endOfTerm(closed, termMonths), termMonths, amount, null, null),
  );
}

/** The day on which a term of so many months began that ends on a day; always before the year. */
function startOfTerm(end: SampleDay, months: number): SampleDay {
  for (let start = end - months * 30; start > end - months * 32; start--) {
    if (endOfTerm(start, months) === end && start < 0) return start;
  }
  return Math.min(-1, end - months * 30);
}

function contract(
  company: Company,
  start: SampleDay,
  end: SampleDay,
  months: number,
  value: number,
  renewed: Cell,
  renewal: Cell,
): Contract {
  return {
    start,
    leaves: renewed === 'No',
    cells: [company.name, typedDay(start), typedDay(end), months, value, renewed, renewal],
  };
}
