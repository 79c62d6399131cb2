import { isWithin, numberAt } from '../model/columns';
import type { DealState } from '../model/stage-words';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { amountReader, sayCurrency } from './exchange';
import { writtenMonths } from './written-months';

/** What a deal is worth, in the main currency; NaN when not known. */
export type DealMoney = {
  /** The contract total. */
  readonly amount: number;
  /** What falls into the first year: all of it where the term is a year, shorter or not known. */
  readonly firstYear: number;
  /** The chance to win it, from 0 to 1. */
  readonly probability: number;
};

/** A reader of what deals are worth; what is missing for a number that depends on it is noted. */
export function dealMoney(draft: Draft, table: Table): (row: number, outcome: DealState) => DealMoney {
  const { findings, settings } = draft;
  const amountOf = amountReader(draft, table, 'amount');
  const monthsOf = writtenMonths(table);
  const probabilityOf = probabilityReader(table);
  const hasTerms = table.texts.has('term');
  if (table.numbers.has('amount')) sayCurrency(draft, table);
  if (settings.revenue_form === 'first-year' && !hasTerms) findings.say(table.id, 'no-term-column');
  return (row, outcome) => {
    const amount = amountOf(row);
    const months = monthsOf(row);
    const probability = probabilityOf(row);
    const known = !Number.isNaN(amount);
    if (hasTerms && known && outcome === 'won' && months === undefined) findings.note(table, row, 'term', 'no-term');
    if (table.numbers.has('probability') && known && outcome === 'open' && Number.isNaN(probability))
      findings.note(table, row, 'probability', 'no-probability');
    return { amount, firstYear: amount * Math.min(1, 12 / (months ?? 12)), probability };
  };
}

/** A reader of chances: if any lies between 1 and 100, the whole column is in percent. */
function probabilityReader(table: Table): (row: number) => number {
  const given = numbersOf(table, 'probability');
  const scale = given.some((value) => value > 1 && value <= 100) ? 100 : 1;
  return (row) => {
    const value = numberAt(given, row) / scale;
    return isWithin(value, 0, 1) ? value : NaN;
  };
}
