// The spend tab: a row for each month and channel.
import type { Cell } from '../book';
import { firstOfMonth, typedDay } from './calendar';
import type { Dice } from './dice';
import type { Tally } from './tally';

/** Channel, category, cost a month in hundreds, and the months in which it is paid (all if empty). */
const CHANNELS: readonly (readonly [string, string, number, number, readonly number[]])[] = [
  ['LinkedIn Ads', 'Advertising', 38, 62, []],
  ['Google Ads', 'Advertising', 12, 24, []],
  ['Content studio', 'Content', 18, 30, []],
  ['ABM platform', 'Tools', 25, 25, []],
  ['Direct mail', 'Gifts', 10, 25, [1, 4, 8, 10]],
  ['Events', 'Events', 90, 160, [2, 5, 9]],
  ['Marketing team', 'Salaries', 180, 180, []],
  ['Sales commission', 'Commission', 20, 60, [2, 5, 8, 11]],
  ['Office and travel', 'Overhead', 15, 28, []],
];

/** Categories that belong to the loaded cost of acquisition, not to the programme. */
const OUTSIDE_PROGRAMME = new Set(['Salaries', 'Commission', 'Overhead']);

/** The rows of the spend tab, month by month. */
export function spendRows(dice: Dice, tally: Tally): Cell[][] {
  const rows: Cell[][] = [];
  for (let month = 0; month < 12; month++) {
    for (const [channel, category, low, high, months] of CHANNELS) {
      if (months.length > 0 && !months.includes(month)) continue;
      const amount = dice.between(low, high) * 100;
      tally.add('spend_loaded', amount);
      tally.addIf(!OUTSIDE_PROGRAMME.has(category), 'spend', amount);
      rows.push([typedDay(firstOfMonth(month)), channel, category, amount]);
    }
  }
  return rows;
}
