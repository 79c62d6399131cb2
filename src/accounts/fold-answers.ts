import { isWithin, numberAt, textAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { add } from './draft';
import type { Draft } from './draft';
import { personKey } from './fold-people';
import type { AccountOf } from './resolve';

/** NPS answers of the period into promoters, detractors and answers; of several answers of a person the latest counts. */
export function foldAnswers(draft: Draft, table: Table | undefined, accountOf: AccountOf): void {
  if (table === undefined) return;
  const { numbers } = draft;
  const scores = numbersOf(table, 'score');
  for (const row of answersThatCount(draft, table, accountOf)) {
    const account = accountOf[row] ?? -1;
    const score = numberAt(scores, row);
    add(numbers.nps_answers, account, 1);
    if (score >= 9) add(numbers.promoters, account, 1);
    if (score <= 6) add(numbers.detractors, account, 1);
  }
}

function answersThatCount({ frame, findings }: Draft, table: Table, accountOf: AccountOf): readonly number[] {
  const { from, to } = frame.period;
  const scores = numbersOf(table, 'score');
  const dates = numbersOf(table, 'date');
  const persons = textsOf(table, 'person');
  const latest = new Map<string, number>();
  const kept: number[] = [];
  for (let row = 0; row < table.size; row++) {
    const score = numberAt(scores, row);
    const day = numberAt(dates, row);
    const person = textAt(persons, row);
    if (!isWithin(score, 0, 10)) findings.leaveOut(table, row, 'score', 'score-out-of-range');
    else if (day > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else if (!Number.isNaN(day) && !isWithin(day, from, to)) continue;
    else if (person === '') kept.push(row);
    else
      keepLatest(latest, personKey(person, accountOf[row] ?? -1), row, dates, (older) => {
        findings.merge(table, older, 'person');
      });
  }
  return [...kept, ...latest.values()];
}

function keepLatest(
  latest: Map<string, number>,
  person: string,
  row: number,
  dates: Float64Array,
  merged: (row: number) => void,
): void {
  const before = latest.get(person);
  if (before === undefined) {
    latest.set(person, row);
    return;
  }
  const older = numberAt(dates, before) > numberAt(dates, row) || isUndatedBeside(dates, row, before) ? row : before;
  latest.set(person, older === row ? before : row);
  merged(older);
}

/** Whether only the other of two answers has a date, so that it counts as the later one. */
function isUndatedBeside(dates: Float64Array, row: number, other: number): boolean {
  return Number.isNaN(numberAt(dates, row)) && !Number.isNaN(numberAt(dates, other));
}
