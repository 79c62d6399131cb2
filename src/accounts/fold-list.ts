import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { ContractStarts } from './fold-contracts';
import type { Resolved } from './resolve';

/** The list itself: labels, scores, and who is a target, who is not, and who was a customer before being listed. */
export function foldList(draft: Draft, table: Table | undefined, resolved: Resolved, starts: ContractStarts): void {
  draft.numbers.counted.fill(1);
  draft.numbers.non_target.fill(1);
  for (const [account, name] of resolved.unlisted) draft.texts.account[account] = name;
  if (resolved.nobody !== -1) {
    draft.texts.account[resolved.nobody] = '(no account)';
    draft.numbers.non_target[resolved.nobody] = 0;
  }
  for (let account = 0; account < draft.size; account++) {
    if (!((starts.firstStart[account] ?? NaN) < draft.frame.period.from)) continue;
    draft.numbers.non_target[account] = 0;
    draft.numbers.already_customer[account] = 1;
  }
  if (table === undefined) return;
  const seen = new Uint8Array(draft.size);
  const judge = targetJudge(draft, table, starts);
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
  numbers.surging[account] = cell('intent_score') >= settings.surgeScore ? 1 : 0;
  const relationship = cell('relationship_score');
  if (Number.isNaN(relationship)) return;
  numbers.relationship_score[account] = relationship;
  numbers.relationship_n[account] = 1;
}

/** Decides who is a target: on the list, listed by the as-of date, and no customer on the day of listing. */
function targetJudge(draft: Draft, table: Table, starts: ContractStarts): (row: number, account: number) => void {
  const { numbers, frame } = draft;
  const flags = table.numbers.get('is_target');
  const listedOn = numbersOf(table, 'target_since');
  const customerSince = numbersOf(table, 'customer_since');
  return (row, account) => {
    const since = customerSince[row] ?? NaN;
    if (since <= frame.asOf && starts.hasContract[account] !== 1) numbers.customer[account] = 1;
    if (since < frame.period.from && starts.hasContract[account] !== 1) numbers.customer_at_start[account] = 1;
    if (flags !== undefined && flags[row] !== 1) return;
    numbers.already_customer[account] = 0;
    const listed = listedOn[row] ?? NaN;
    const reference = Number.isNaN(listed) ? frame.period.from : listed;
    numbers.non_target[account] = 0;
    if (since < reference || (starts.firstStart[account] ?? NaN) < reference) numbers.already_customer[account] = 1;
    else if (!(listed > frame.asOf)) numbers.target[account] = 1;
  };
}
