import { isSet, numberAt } from '../model/columns';
import { yearsIn } from '../model/day';
import { setTotal } from './draft';
import type { Draft } from './draft';
import { foldDays } from './fold-days';
import type { ContractDays } from './fold-contracts';
import type { DealDays } from './fold-deals';

/** What can only be said once every table is folded in: days between dates, implied stages, labels and medians. */
export function finish(draft: Draft, deals: DealDays, contracts: ContractDays): void {
  const { numbers, settings } = draft;
  for (let account = 0; account < draft.size; account++) {
    imply(draft, account);
    if (isSet(numbers.customer_at_start, account) && stays(draft, account, contracts)) numbers.retained[account] = 1;
    const people = numbers.engaged_contacts[account] ?? 0;
    if (people >= settings.multithread_contacts) numbers.multithreaded[account] = 1;
    draft.texts.stage[account] = stageLabel(draft, account);
  }
  foldDays(draft, deals);
  foldSettings(draft);
}

/** Whether a customer is one still when the period ends, or on the as-of date if that comes first. */
function stays({ numbers, frame }: Draft, account: number, contracts: ContractDays): boolean {
  const lastEnd = numberAt(contracts.lastEnd, account);
  if (frame.asOf <= frame.period.to || Number.isNaN(lastEnd)) return isSet(numbers.customer, account);
  return lastEnd >= frame.period.to;
}

function imply({ numbers, settings }: Draft, account: number): void {
  const byScore = (numbers.score[account] ?? 0) >= settings.engagement_threshold ? 1 : 0;
  numbers.engaged_by_score[account] = byScore;
  const evidence = settings.engagement_model === 'any' ? (numbers.engaged_any[account] ?? 0) : byScore;
  numbers.engaged[account] = evidence;
  if (settings.stages !== 'implied') return;
  if (numbers.won[account] === 1 && numbers.opportunity[account] !== 1) {
    numbers.opportunity[account] = 1;
    numbers.opportunity_implied[account] = 1;
  }
  if (numbers.opportunity[account] === 1 && evidence !== 1) {
    numbers.engaged[account] = 1;
    numbers.engaged_implied[account] = 1;
  }
}

const LADDER = [
  ['expanded', '6 Expansion'],
  ['retained', '5 Retention'],
  ['won', '4 Deal won'],
  ['opportunity', '3 Opportunity'],
  ['engaged', '2 Engaged'],
  ['target', '1 Target'],
] as const;

function stageLabel({ numbers }: Draft, account: number): string {
  if (isSet(numbers.already_customer, account) && !isSet(numbers.expanded, account)) {
    return isSet(numbers.customer, account) ? '5 Retention' : 'Former customer';
  }
  return LADDER.find(([column]) => numbers[column][account] === 1)?.[1] ?? '–';
}

/** Settings that KPIs multiply with, and the years a customer stays when nobody set them: 1 ÷ churn of a year. */
function foldSettings({ totals, settings, numbers, size, frame }: Draft): void {
  let atStart = 0;
  let retained = 0;
  for (let account = 0; account < size; account++) {
    atStart += numbers.customer_at_start[account] ?? 0;
    retained += numbers.retained[account] ?? 0;
  }
  const years = yearsIn(frame.period);
  const fromChurn = atStart > retained ? (years * atStart) / (atStart - retained) : undefined;
  setTotal(totals, 'market_accounts', settings.market_accounts);
  setTotal(totals, 'lifespan_years', settings.lifespan_years ?? fromChurn);
  totals.margin = settings.margin;
}
