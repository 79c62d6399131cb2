import { accountKey } from '../matching/account-key';
import { hostOf } from '../matching/host';
import { isWithin, numberAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { companySize } from './company-size';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import { listRows } from './list-rows';
import type { ListRows } from './list-rows';
import type { Resolved } from './resolve';
import { targetJudge } from './target-judge';

/** The list itself: labels, scores, and who is a target, who is not, and who was a customer before being listed. */
export function foldList(draft: Draft, table: Table | undefined, resolved: Resolved, contracts: ContractDays): void {
  draft.numbers.counted.fill(1);
  draft.numbers.non_target.fill(1);
  draft.numbers.intent_score.fill(NaN);
  nameUnlisted(draft, resolved);
  for (let account = 0; account < draft.size; account++) {
    if (!(numberAt(contracts.firstStart, account) < draft.frame.period.from)) continue;
    draft.numbers.non_target[account] = 0;
    draft.numbers.already_customer[account] = 1;
  }
  if (table === undefined) return;
  // The row of a subsidiary says nothing about its parent.
  const spoken = resolved.accounts.map((account, row) => (resolved.subsidiaries[row] === 1 ? -1 : account));
  const { leads, rowOf } = listRows(table, spoken);
  const judge = targetJudge(draft, table, contracts, rowOf);
  const copyScores = scoreCopier(draft, table, rowOf);
  for (const { account, row } of leads) {
    copyLabels(draft, (field) => textsOf(table, field)[rowOf(field, row)] ?? '', account);
    copyScores(row, account);
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

function copyLabels({ texts, numbers }: Draft, cell: (field: string) => string, account: number): void {
  const domain = bareDomain(cell('domain'));
  texts.account[account] = cell('account_name') || domain || cell('account_id');
  texts.domain[account] = domain;
  for (const label of ['tier', 'segment', 'owner', 'intent_topic'] as const) texts[label][account] = cell(label);
  texts.size[account] = companySize(cell('size'));
  numbers.tiered[account] = texts.tier[account] === '' ? 0 : 1;
}

/** `acme.com` for a web address of a company; any other text as it stands, such as the page of a directory. */
function bareDomain(text: string): string {
  return accountKey(text).kind === 'domain' ? (hostOf(text) ?? text) : text;
}

/** Copies what the list says of an account in numbers. A score off the agreed scale counts as blank and is named. */
function scoreCopier(draft: Draft, table: Table, rowOf: ListRows['rowOf']): (row: number, account: number) => void {
  const { numbers, settings, findings } = draft;
  const cell = (field: string, row: number): number => numberAt(numbersOf(table, field), rowOf(field, row));
  const scoreAt = (field: string, row: number): number => {
    const score = cell(field, row);
    if (Number.isNaN(score) || isWithin(score, 0, settings.highest_score)) return score;
    findings.note(table, rowOf(field, row), field, 'score-off-scale');
    return NaN;
  };
  return (row, account) => {
    numbers.icp_fit[account] = cell('icp_fit', row) === 1 ? 1 : 0;
    numbers.matched[account] = cell('matched', row) === 1 ? 1 : 0;
    const intent = scoreAt('intent_score', row);
    numbers.intent_score[account] = intent;
    const surges = settings.surge_rule !== 'uplift' && intent >= settings.surge_score;
    numbers.surging[account] = surges ? 1 : 0;
    copyRelationship(draft, account, scoreAt('relationship_score', row), scoreAt('relationship_before', row));
  };
}

function copyRelationship({ numbers }: Draft, account: number, score: number, before: number): void {
  if (Number.isNaN(score)) return;
  numbers.relationship_score[account] = score;
  numbers.relationship_n[account] = 1;
  if (Number.isNaN(before)) return;
  numbers.relationship_change[account] = score - before;
  numbers.relationship_change_n[account] = 1;
}
