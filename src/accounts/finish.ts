import { isSet, isWithin, numberAt } from '../model/columns';
import type { Draft } from './draft';
import { median } from './draft';
import type { ContractStarts } from './fold-contracts';
import type { DealDays } from './fold-deals';

/** What can only be said once every table is folded in: days between dates, implied stages, labels and medians. */
export function finish(draft: Draft, deals: DealDays, starts: ContractStarts): void {
  const { numbers, settings } = draft;
  for (let account = 0; account < draft.size; account++) {
    winWithoutDeal(draft, account, starts);
    imply(draft, account);
    if (numbers.customer_at_start[account] === 1 && numbers.customer[account] === 1) numbers.retained[account] = 1;
    const people = numbers.engaged_contacts[account] ?? 0;
    if (people >= settings.multithreadContacts) numbers.multithreaded[account] = 1;
    draft.texts.stage[account] = stageLabel(draft, account);
  }
  foldDays(draft, deals);
  foldSettings(draft);
}

/** A contract that starts in the period at a target account is a win, even if no deal was ever entered. */
function winWithoutDeal({ numbers, frame }: Draft, account: number, starts: ContractStarts): void {
  const start = starts.firstStart[account] ?? NaN;
  const inPeriod = start >= frame.period.from && start <= frame.period.to;
  if (!inPeriod || numbers.target[account] !== 1 || numbers.won[account] === 1) return;
  numbers.won[account] = 1;
  numbers.won_unlisted[account] = 1;
}

function imply({ numbers, settings }: Draft, account: number): void {
  const byScore = (numbers.score[account] ?? 0) >= settings.engagementThreshold ? 1 : 0;
  numbers.engaged_by_score[account] = byScore;
  const evidence = settings.engagementModel === 'any' ? (numbers.engaged_any[account] ?? 0) : byScore;
  numbers.engaged[account] = evidence;
  if (!settings.impliedStages) return;
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
  ['already_customer', '5 Retention'],
  ['won', '4 Deal won'],
  ['opportunity', '3 Opportunity'],
  ['engaged', '2 Engaged'],
  ['target', '1 Target'],
] as const;

function stageLabel({ numbers }: Draft, account: number): string {
  return LADDER.find(([column]) => numbers[column][account] === 1)?.[1] ?? '–';
}

function foldDays(draft: Draft, deals: DealDays): void {
  const { numbers, totals, frame } = draft;
  const toOpportunity: number[] = [];
  const toSigned: number[] = [];
  for (let account = 0; account < draft.size; account++) {
    const touch = numberAt(numbers.first_touch, account);
    const opened = numberAt(deals.firstOpportunity, account);
    const target = isSet(numbers.target, account);
    if (opened >= touch && isWithin(opened, frame.period.from, frame.period.to)) {
      numbers.opportunity_days[account] = opened - touch;
      numbers.opportunity_days_n[account] = 1;
      if (target) toOpportunity.push(opened - touch);
    }
    const signed = numberAt(deals.signed, account);
    if (signed >= touch) {
      numbers.cycle_days[account] = signed - touch;
      numbers.cycle_n[account] = 1;
      if (target) toSigned.push(signed - touch);
    }
  }
  setTotal(totals, 'median_opportunity_days', median(toOpportunity));
  setTotal(totals, 'median_cycle_days', median(toSigned));
  setTotal(totals, 'median_velocity_days', median(deals.velocities));
}

/** Settings that KPIs multiply with, and the years a customer stays when nobody set them: 1 ÷ churn. */
function foldSettings({ totals, settings, numbers, size }: Draft): void {
  let atStart = 0;
  let retained = 0;
  for (let account = 0; account < size; account++) {
    atStart += numbers.customer_at_start[account] ?? 0;
    retained += numbers.retained[account] ?? 0;
  }
  const fromChurn = atStart > retained ? atStart / (atStart - retained) : undefined;
  setTotal(totals, 'market_accounts', settings.marketAccounts);
  setTotal(totals, 'lifespan_years', settings.lifespanYears ?? fromChurn);
  totals.margin = settings.margin;
}

function setTotal(totals: Draft['totals'], id: keyof Draft['totals'], value: number | undefined): void {
  if (value !== undefined) totals[id] = value;
}
