import { numberAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import type { Resolved } from './resolve';

/** The list itself: labels, scores, and who is a target, who is not, and who was a customer before being listed. */
export function foldList(draft: Draft, table: Table | undefined, resolved: Resolved, contracts: ContractDays): void {
  draft.numbers.counted.fill(1);
  draft.numbers.non_target.fill(1);
  nameUnlisted(draft, resolved);
  for (let account = 0; account < draft.size; account++) {
    if (!(numberAt(contracts.firstStart, account) < draft.frame.period.from)) continue;
    draft.numbers.non_target[account] = 0;
    draft.numbers.already_customer[account] = 1;
  }
  if (table === undefined) return;
  const seen = new Uint8Array(draft.size);
  const judge = targetJudge(draft, table, contracts);
  for (let row = 0; row < table.size; row++) {
    const account = resolved.accounts[row] ?? -1;
    if (seen[account] === 1) continue;
    seen[account] = 1;
    copyLabels(draft, table, row, account);
    copyScores(draft, table, row, account);
    judge(row, account);
  }
  if (!table.numbers.has('is_target')) draft.findings.say('accounts', 'no-target-column', '', draft.size);
}

function nameUnlisted({ texts, numbers }: Draft, { unlisted, nobody }: Resolved): void {
  for (const [account, name] of unlisted) texts.account[account] = name;
  if (nobody === -1) return;
  texts.account[nobody] = '(no account)';
  numbers.non_target[nobody] = 0;
}

function copyLabels({ texts }: Draft, table: Table, row: number, account: number): void {
  const cell = (field: string): string => textsOf(table, field)[row] ?? '';
  const named = cell('account_name');
  texts.account[account] = named === '' ? cell('domain') || cell('account_id') : named;
  texts.domain[account] = cell('domain');
  texts.tier[account] = cell('tier');
  texts.segment[account] = cell('segment');
  texts.owner[account] = cell('owner');
}

function copyScores({ numbers, settings }: Draft, table: Table, row: number, account: number): void {
  const cell = (field: string): number => numbersOf(table, field)[row] ?? NaN;
  numbers.icp_fit[account] = cell('icp_fit') === 1 ? 1 : 0;
  numbers.matched[account] = cell('matched') === 1 ? 1 : 0;
  numbers.surging[account] = cell('intent_score') >= settings.surge_score ? 1 : 0;
  const relationship = cell('relationship_score');
  if (Number.isNaN(relationship)) return;
  numbers.relationship_score[account] = relationship;
  numbers.relationship_n[account] = 1;
}

/**
 * Decides who is a target: on the list, listed by the as-of date, and no customer on the day of listing. An account
 * that is not on the list is compared with it unless it was a customer when the period began.
 */
function targetJudge(draft: Draft, table: Table, contracts: ContractDays): (row: number, account: number) => void {
  const { numbers, frame } = draft;
  const flags = table.numbers.get('is_target');
  const listedOn = numbersOf(table, 'target_since');
  const customerSince = numbersOf(table, 'customer_since');
  return (row, account) => {
    const firstStart = numberAt(contracts.firstStart, account);
    if (Number.isNaN(firstStart)) judgeCustomer(draft, account, numberAt(customerSince, row));
    const listed = flags === undefined || flags[row] === 1;
    const listedDay = listed ? numberAt(listedOn, row) : NaN;
    const reference = Number.isNaN(listedDay) ? frame.period.from : listedDay;
    const standing = standingOf(numberAt(customerSince, row) < reference || firstStart < reference, listed);
    for (const other of STANDINGS) numbers[other][account] = other === standing ? 1 : 0;
    // Listed after the as-of date: not yet a target, and no comparison for the list either.
    if (listedDay > frame.asOf) numbers.target[account] = 0;
  };
}

const STANDINGS = ['already_customer', 'target', 'non_target'] as const;

function standingOf(already: boolean, listed: boolean): (typeof STANDINGS)[number] {
  if (already) return 'already_customer';
  return listed ? 'target' : 'non_target';
}

/** Where no contract tells, the day on which an account became a customer does. */
function judgeCustomer({ numbers, frame }: Draft, account: number, since: number): void {
  if (since <= frame.asOf) numbers.customer[account] = 1;
  if (since < frame.period.from) numbers.customer_at_start[account] = 1;
}
