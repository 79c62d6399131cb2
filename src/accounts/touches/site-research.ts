import type { Draft } from '../draft';
import type { TouchFold } from './touch';
import { weeksUpTo } from './weeks';

/** The hottest level. */
const HIGHEST = 3;

/**
 * How hot an account's research on the website is, from 0 to 3.
 *
 * The visits of the last 7 days are held against the mean of the four weeks before: level 1 from the agreed uplift,
 * level 2 from twice, level 3 from four times it. More high-value pages than their own mean add a level. Under the
 * least number of visits, both kinds together, the level is 0.
 */
export function siteResearch({ frame, settings, numbers, size }: Draft): TouchFold {
  const visits = weeksUpTo(frame.asOf, size);
  const pages = weeksUpTo(frame.asOf, size);
  const step = settings.research_uplift;
  const levelOf = (uplift: number): number => [step, 2 * step, 4 * step].filter((bar) => uplift >= bar).length;
  return {
    of: {
      website_visit: (_row, account, day, quantity) => {
        visits.add(account, day, quantity);
      },
      high_value_page: (_row, account, day, quantity) => {
        pages.add(account, day, quantity);
      },
    },
    finish: () => {
      for (let account = 0; account < size; account++) {
        if (visits.week(account) + pages.week(account) < settings.research_minimum) continue;
        const more = pages.uplift(account) > 0 ? 1 : 0;
        numbers.research_level[account] = Math.min(HIGHEST, levelOf(visits.uplift(account)) + more);
      }
    },
  };
}
