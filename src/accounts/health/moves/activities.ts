import { numberAt } from '../../../model/columns';
import { numbersOf } from '../../../tables/table';
import { isToldAsTotal } from '../../campaign-totals';
import { COUNTED } from '../../touch-kinds';
import { VARIANT_COLUMNS } from '../../touches/ad-variants';
import { CONTENT_PARTS } from '../../touches/content';
import { OFFER_DAYS } from '../../touches/offers';
import { RESEARCH_PARTS } from '../../touches/site-research';
import { VIEW_STEPS } from '../../touches/view-through';
import { CAMPAIGNS, DAYS, moves } from './move';
import type { Move, Only, TableMoves } from './move';
import { inPeriod, lookBackOf, periodOf, touches } from './touch-rows';
import type { KindTest } from './touch-rows';

/** Whether touches of a kind can make an account engaged. */
const engages: KindTest = ({ id, interaction, weight }) => interaction || weight !== 0 || id === 'high_value_page';

/** Interactions of the period, and what scores in the look-back days. */
const ENGAGING = touches(engages, (terms) => {
  const [period, lookBack] = [periodOf(terms), lookBackOf(terms)];
  return { from: Math.min(period.from, lookBack.from), to: Math.max(period.to, lookBack.to) };
});
const VARIANTS = Object.values(VARIANT_COLUMNS).flatMap(({ a, b }) => [a, b]);

/** What is visited and done in the period may follow an impression of a day before it. */
const SEEN = touches(({ id }) => id in VIEW_STEPS);

/** Moves that only these rows make. */
const by = (only: Only, ...those: readonly Move[]): readonly Move[] => those.map((move) => ({ ...move, only }));

/** The columns that count touches, each by those of its kinds. */
const COUNTS = [...new Set(Object.values(COUNTED))].flatMap((column) =>
  by(
    touches(({ id }) => COUNTED[id] === column, periodOf),
    moves('quantity', 'up', column),
  ),
);

/** What touches move. */
export const ACTIVITY_MOVES: TableMoves = {
  row: [
    ...COUNTS,
    ...by(
      touches(({ touch }) => touch, periodOf),
      moves('quantity', 'up', 'touches'),
    ),
    ...by(inPeriod(VARIANT_COLUMNS), moves('quantity', 'up', ...VARIANTS)),
    ...by(
      ENGAGING,
      moves('accounts', 'up', 'engaged', 'engaged_any', 'engaged_by_score', 'minimums_met', 'multithreaded'),
      moves('accounts', 'down', 'engaged_implied'),
      moves('rows', 'up', 'engaged_contacts'),
    ),
    ...by(
      touches(({ id }) => CONTENT_PARTS[id] === 'use', periodOf),
      moves('accounts', 'up', 'content_engaged', 'content_staged', 'content_tofu', 'content_mofu', 'content_bofu'),
    ),
    ...by(inPeriod(OFFER_DAYS), moves('accounts', 'up', 'offered', 'took_offer')),
    ...by(
      touches(({ id }, { surge_rule }) => id === 'intent' && surge_rule !== 'score'),
      moves('accounts', 'either', 'surging', 'competitor_surge'),
    ),
    ...by(
      touches(({ weight }) => weight !== 0, lookBackOf),
      moves('any', 'either', 'score', 'points_ads', 'points_web', 'points_content', 'points_email'),
      moves('any', 'either', 'points_meetings', 'points_other'),
    ),
    ...by(
      touches(({ id }) => id in RESEARCH_PARTS),
      moves('any', 'either', 'research_level'),
    ),
    ...by(
      touches(({ id }) => id === 'anonymous_visitor', periodOf),
      moves('any', 'either', 'deanonymized'),
    ),
    ...by(SEEN, moves('any', 'either', 'view_through_visits', 'view_through_conversions')),
    ...by(inPeriod(CONTENT_PARTS), moves('any', 'either', 'content_seconds', 'content_sessions')),
    ...by(
      touches(({ id }) => id === 'survey_answer', periodOf),
      moves('any', 'either', 'survey_points', 'survey_answers'),
    ),
    ...by(
      touches((kind, settings) => kind.touch || kind.towardsWin || engages(kind, settings)),
      ...DAYS,
    ),
    ...by(
      touches(({ id }) => isToldAsTotal(id), periodOf),
      ...CAMPAIGNS,
    ),
  ],
  cells: {
    duration: [moves('any', 'either', 'content_seconds', 'content_sessions')],
    score: [moves('any', 'either', 'survey_points', 'survey_answers')],
  },
  /** A correction takes touches back. */
  unsettled: (table, rows) => rows.some((row) => numberAt(numbersOf(table, 'qty'), row) < 0),
  telling: ['engaged_accounts', 'website_visits', 'calls_demos_scheduled', 'engaged_rate'],
};
