import { add, isWithin, numberAt, textAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { personKey } from './fold-people';
import type { AccountOf, Resolved } from './resolve';
import { accountVotes } from './account-votes';

/** One vote on whether to recommend us. */
export type Vote = { readonly row: number; readonly account: number; readonly score: number };

/**
 * NPS answers of the period into votes: every answer, the latest of each person, and one per account.
 *
 * Which of them are promoters, detractors and answers, the settings say.
 */
export function foldAnswers(draft: Draft, table: Table | undefined, resolved: Resolved): void {
  if (table === undefined) return;
  const answers = answersInPeriod(draft, table, resolved.nps);
  const latest = latestPerPerson(draft, table, answers);
  const perAccount = accountVotes(draft, table, latest, resolved.nobody);
  foldVotes(draft, 'answer', answers);
  foldVotes(draft, 'person', latest);
  foldVotes(draft, 'account', perAccount);
}

function foldVotes({ numbers, settings }: Draft, form: Settings['nps_votes'], votes: readonly Vote[]): void {
  for (const { account, score } of votes) {
    const [promotes, detracts] = [Number(score >= 9), Number(score <= 6)];
    add(numbers[`${form}_votes`], account, 1);
    add(numbers[`${form}_net`], account, promotes - detracts);
    if (form !== settings.nps_votes) continue;
    add(numbers.nps_answers, account, 1);
    add(numbers.promoters, account, promotes);
    add(numbers.detractors, account, detracts);
  }
}

/** The answers from 0 to 10 of the period; the same answer of a person told twice is one. */
function answersInPeriod({ frame, findings }: Draft, table: Table, accountOf: AccountOf): readonly Vote[] {
  const { from, to } = frame.period;
  const scores = numbersOf(table, 'score');
  const dates = numbersOf(table, 'date');
  const persons = textsOf(table, 'person');
  const seen = new Set<string>();
  const votes: Vote[] = [];
  for (let row = 0; row < table.size; row++) {
    const score = numberAt(scores, row);
    const day = numberAt(dates, row);
    const account = accountOf[row] ?? -1;
    const person = textAt(persons, row);
    const told = `${personKey(person, account)} ${String(day)} ${String(score)}`;
    if (!isWithin(score, 0, 10)) findings.leaveOut(table, row, 'score', 'score-out-of-range');
    else if (day > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else if (day < from || day > to) continue;
    else if (seen.has(told)) findings.merge(table, row, 'person');
    else votes.push({ row, account, score });
    if (person !== '') seen.add(told);
  }
  return votes;
}

/** Of several answers of a person the latest; one with a date is later than one without. */
function latestPerPerson({ findings, settings }: Draft, table: Table, answers: readonly Vote[]): readonly Vote[] {
  const dates = numbersOf(table, 'date');
  const persons = textsOf(table, 'person');
  const latest = new Map<string, Vote>();
  const nameless: Vote[] = [];
  for (const vote of answers) {
    const person = textAt(persons, vote.row);
    const key = personKey(person, vote.account);
    const before = latest.get(key);
    if (person === '') nameless.push(vote);
    else if (before === undefined) latest.set(key, vote);
    else {
      const older = isOlder(dates, vote.row, before.row) ? vote : before;
      latest.set(key, older === vote ? before : vote);
      if (settings.nps_votes !== 'answer') findings.merge(table, older.row, 'person', 'older-answer');
    }
  }
  return [...nameless, ...latest.values()];
}

function isOlder(dates: Float64Array, row: number, other: number): boolean {
  const [day, before] = [numberAt(dates, row), numberAt(dates, other)];
  return before > day || (Number.isNaN(day) && !Number.isNaN(before));
}
