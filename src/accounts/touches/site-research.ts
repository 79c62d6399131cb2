import type { Draft } from '../draft';
import { byPart } from './touch';
import type { KindParts, TouchFold } from './touch';
import { weeksUpTo } from './weeks';

/** The hottest level. */
const HIGHEST = 3;

/** Kinds of touch that are research: visits, and those of high-value pages. */
export const RESEARCH_PARTS: KindParts<'visits' | 'pages'> = { website_visit: 'visits', high_value_page: 'pages' };

/**
 * How hot an account's research on the website is, from 0 to 3.
 *
 * The visits of the last 7 days are held against the mean of the four weeks before: level 1 from the agreed uplift,
 * level 2 from twice, level 3 from four times it. More high-value pages than their own mean add a level. Under the
 * least number of visits, both kinds together, the level is 0.
 */
export function siteResearch({ frame, settings, numbers, size }: Draft): TouchFold {
  const weeks = { visits: weeksUpTo(frame.asOf, size), pages: weeksUpTo(frame.asOf, size) };
  const { visits, pages } = weeks;
  const step = settings.research_uplift;
  const levelOf = (uplift: number): number => [step, 2 * step, 4 * step].filter((bar) => uplift >= bar).length;
  return {
    of: byPart(RESEARCH_PARTS, (part) => (_row, account, day, quantity) => {
      weeks[part].add(account, day, quantity);
    }),
    finish: () => {
      for (let account = 0; account < size; account++) {
        if (visits.week(account) + pages.week(account) < settings.research_minimum) continue;
        const more = pages.uplift(account) > 0 ? 1 : 0;
        numbers.research_level[account] = Math.min(HIGHEST, levelOf(visits.uplift(account)) + more);
      }
    },
  };
}
