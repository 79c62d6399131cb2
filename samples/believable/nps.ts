// The NPS tab: one answer from each mailbox that was asked.
import type { Cell } from '../book';
import { typedDay } from './calendar';
import type { Company } from './companies';
import type { Dice } from './dice';
import { mailboxes } from './people';
import type { Tally } from './tally';

const SCORES = [10, 10, 9, 9, 9, 8, 8, 7, 7, 6, 5, 3] as const;

/** The answers of one customer on days from `from` to `to`. */
export function answersOf(dice: Dice, company: Company, from: number, to: number, tally: Tally): Cell[][] {
  return mailboxes(company, dice.between(1, 3)).map((email) => {
    const score = dice.pick(SCORES);
    tally.add('nps_answers');
    tally.addIf(score >= 9, 'promoters');
    tally.addIf(score <= 6, 'detractors');
    return [score, typedDay(dice.between(from, to)), company.name, email];
  });
}
