import { isSet, numberAt, textAt } from '../model/columns';
import { normalWords } from '../model/words';
import { judgeHealth } from './account-health';
import { imply } from '../engagement/imply';
import { whyEngaged } from '../engagement/judge';
import type { Draft } from './draft';
import { foldDays } from './fold-days';
import { foldLifetime } from './lifetime';
import type { ContractDays } from './fold-contracts';
import type { DealDays } from './fold-deals';
import { remembering } from './remembering';

/** What can only be said once every table is folded in: days between dates, implied stages, labels and medians. */
export function finish(draft: Draft, deals: DealDays, contracts: ContractDays): void {
  const { numbers, settings } = draft;
  for (let account = 0; account < draft.size; account++) {
    imply(draft, account);
    if (isSet(numbers.customer_at_start, account) && stays(draft, account, contracts)) numbers.retained[account] = 1;
    const people = numbers.engaged_contacts[account] ?? 0;
    if (people >= settings.multithread_contacts) numbers.multithreaded[account] = 1;
    draft.texts.stage[account] = stageLabel(draft, account);
    explain(draft, account);
  }
  tellSurges(draft);
  markCompetitorSurges(draft);
  judgeHealth(draft, contracts);
  foldDays(draft, deals);
  foldLifetime(draft);
}

/** Says why an account counts as engaged or not, and who of the visitors became known. */
function explain(draft: Draft, account: number): void {
  const { numbers, texts } = draft;
  texts.why_engaged[account] = whyEngaged(draft, account, textAt(texts.why_engaged, account));
  // Corrections may take back more visitors than there were; nobody becomes known more often than there were visitors.
  const visitors = Math.max(0, numberAt(numbers.anonymous_visitors, account));
  numbers.anonymous_visitors[account] = visitors;
  numbers.deanonymized[account] = Math.min(numberAt(numbers.new_people, account), visitors);
}

/** A score tells whose intent surges, unless only the uplift counts; touches of kind Intent tell it where they are read. */
function tellSurges({ settings, present }: Draft): void {
  if (settings.surge_rule !== 'uplift' && present.has('accounts.intent_score')) present.add('accounts.surging');
}

/** Accounts whose surging topic is about competitors. */
function markCompetitorSurges({ numbers, texts, settings, size }: Draft): void {
  const isAbout = remembering((topic) => {
    const words = normalWords(topic);
    return [...settings.competitor_topics].some((phrase) => ` ${words} `.includes(` ${phrase} `));
  });
  for (let account = 0; account < size; account++) {
    const surges = isSet(numbers.surging, account) && isAbout(textAt(texts.intent_topic, account));
    numbers.competitor_surge[account] = surges ? 1 : 0;
  }
}

/** Whether a customer is one still when the period ends, or on the as-of date if that comes first. */
function stays({ numbers, frame }: Draft, account: number, contracts: ContractDays): boolean {
  const lastEnd = numberAt(contracts.lastEnd, account);
  if (frame.asOf <= frame.period.to || Number.isNaN(lastEnd)) return isSet(numbers.customer, account);
  return lastEnd >= frame.period.to;
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
