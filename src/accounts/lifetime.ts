import { numberAt } from '../model/columns';
import { yearsIn } from '../model/day';
import { setTotal } from './draft';
import type { Draft } from './draft';

/** How long a customer stays, and what the settings multiply with: market and margin. */
export function foldLifetime({ totals, settings, numbers, size, frame }: Draft): void {
  let atStart = 0;
  let retained = 0;
  for (let account = 0; account < size; account++) {
    atStart += numberAt(numbers.customer_at_start, account);
    retained += numberAt(numbers.retained, account);
  }
  // 1 ÷ churn of a year, in the days judged so far; where nobody left there is no such time.
  const years = yearsIn({ from: frame.period.from, to: Math.min(frame.period.to, frame.asOf) });
  const fromChurn = atStart > retained ? (years * atStart) / (atStart - retained) : undefined;
  const life = settings.lifespan_years ?? fromChurn;
  setTotal(totals, 'market_accounts', settings.market_accounts);
  setTotal(totals, 'lifespan_years', life);
  setTotal(totals, 'churn_years', fromChurn);
  setTotal(totals, 'clv_years', settings.clv_form === 'churn' ? fromChurn : life);
  totals.margin = settings.margin;
}
