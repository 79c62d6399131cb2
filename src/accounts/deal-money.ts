import { isWithin, numberAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { Deal } from './read-deals';
import { amountReader, sayCurrency } from './exchange';
import { writtenMonths } from './written-months';

/** What a deal is worth, in the main currency; NaN when not known. */
export type DealMoney = {
  /** The contract total. */
  readonly amount: number;
  /** Whether it is below zero, in whatever currency: a row that corrects others. */
  readonly isCredit: boolean;
  /** What falls into the first year: all of it where the term is a year, shorter or not known. */
  readonly firstYear: number;
  /** Whether its term is known. */
  readonly hasTerm: boolean;
  /** The chance to win it, from 0 to 1. */
  readonly probability: number;
};

/** What a deal brings in, in the form that is agreed: as booked, or of its first year. */
export function worthOf({ amount, firstYear }: DealMoney, { revenue_form: form }: Settings): number {
  return form === 'first-year' ? firstYear : amount;
}

/** A reader of what deals are worth; an amount that is missing or below zero is noted. */
export function dealMoney(draft: Draft, table: Table): (row: number) => DealMoney {
  const { findings, settings } = draft;
  const amounts = numbersOf(table, 'amount');
  const amountOf = amountReader(draft, table, 'amount');
  const monthsOf = writtenMonths(table);
  const probabilityOf = probabilityReader(table);
  const hasTerms = table.words.has('term');
  if (table.numbers.has('amount')) sayCurrency(draft, table);
  if (settings.revenue_form === 'first-year' && !hasTerms) findings.say(table.id, 'no-term-column');
  return (row) => {
    const amount = amountOf(row);
    const months = monthsOf(row);
    const firstYear = amount * Math.min(1, 12 / (months ?? 12));
    const isCredit = numberAt(amounts, row) < 0;
    return { amount, isCredit, firstYear, hasTerm: months !== undefined, probability: probabilityOf(row) };
  };
}

/** A function that notes what is missing of a deal for a number it counts in: a term, a probability. */
export function gapNoter(draft: Draft, table: Table): (deal: Deal, isNew: boolean) => void {
  const { findings, frame, settings } = draft;
  const { from, to } = frame.period;
  const [hasTerms, hasChances] = [table.words.has('term'), table.numbers.has('probability')];
  const isRevenue = ({ outcome, closed }: Deal, isNew: boolean): boolean =>
    outcome === 'won' && isWithin(closed, from, to) && (isNew || settings.revenue_form === 'first-year');
  return (deal, isNew) => {
    const { row, outcome, amount, hasTerm, probability } = deal;
    if (Number.isNaN(amount)) return;
    if (hasTerms && !hasTerm && isRevenue(deal, isNew)) findings.note(table, row, 'term', 'no-term');
    const isWeighted = outcome === 'open' && isNew;
    if (hasChances && isWeighted && Number.isNaN(probability))
      findings.note(table, row, 'probability', 'no-probability');
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
