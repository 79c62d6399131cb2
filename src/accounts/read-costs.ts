import { numberAt, textAt } from '../model/columns';
import type { Period } from '../model/day';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { costDays } from './cost-days';
import type { CostKinds } from './cost-kinds';
import { costStages } from './cost-stages';
import type { Draft } from './draft';
import { exchange, sayCurrency } from './exchange';

/** One cost, in the main currency, and the days it is spread over. */
export type Cost = {
  readonly amount: number;
  readonly days: Period;
  /** Whether it belongs to the programme, and not only to the fully loaded acquisition cost. */
  readonly programme: boolean;
  /** The place of the funnel stage it is for, from 0; 0, so that every stage counts it, where none is named. */
  readonly stage: number;
};

/** The costs that take part; rows without amount, day or rate, and those of days to come, are left out. */
export function readCosts(draft: Draft, table: Table, kinds: CostKinds): readonly Cost[] {
  const { findings, frame } = draft;
  const amounts = numbersOf(table, 'amount');
  const rateOf = exchange(draft, table);
  const daysOf = costDays(table);
  const labelOf = costLabels(draft, table, kinds);
  const costs: Cost[] = [];
  sayCurrency(draft, table);
  for (let row = 0; row < table.size; row++) {
    const amount = numberAt(amounts, row);
    const days = daysOf(row);
    const rate = rateOf(row);
    if (Number.isNaN(amount)) findings.leaveOut(table, row, 'amount', 'no-amount');
    else if (Number.isNaN(days.from)) findings.leaveOut(table, row, 'date', 'no-date');
    else if (days.to < days.from) findings.leaveOut(table, row, 'end_date', 'ends-before-start');
    else if (days.from > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else if (rate === undefined) findings.leaveOut(table, row, 'currency', 'other-currency');
    else {
      if (amount < 0) findings.note(table, row, 'amount', 'negative-amount');
      costs.push({ amount: amount * rate, days, ...labelOf.at(row) });
    }
  }
  labelOf.say();
  return costs;
}

type Label = Pick<Cost, 'programme' | 'stage'>;

function costLabels(
  { findings }: Draft,
  table: Table,
  { isProgramme }: CostKinds,
): { at: (row: number) => Label; say: () => void } {
  const stages = textsOf(table, 'stage');
  const { stageOf, say } = costStages(findings);
  return {
    at: (row) => ({
      programme: isProgramme(row),
      stage: stageOf(textAt(stages, row)),
    }),
    say,
  };
}
