import { numberAt } from '../../../model/columns';
import { touchWords } from '../../../settings/touch-words';
import type { Settings } from '../../../settings/settings';
import { numbersOf, wordsOf } from '../../../tables/table';
import type { Table } from '../../../tables/table';
import { CAMPAIGNS, DAYS, moves } from './move';
import type { TableMoves } from './move';

/** What touches move. */
export const ACTIVITY_MOVES: TableMoves = {
  row: [
    moves('accounts', 'up', 'engaged', 'engaged_any', 'engaged_by_score', 'minimums_met', 'multithreaded'),
    moves('accounts', 'up', 'content_engaged', 'content_staged', 'content_tofu', 'content_mofu', 'content_bofu'),
    moves('accounts', 'up', 'offered', 'took_offer'),
    moves('accounts', 'down', 'engaged_implied'),
    { ...moves('accounts', 'either', 'surging', 'competitor_surge'), only: mayTellIntent },
    moves('rows', 'up', 'engaged_contacts'),
    moves('quantity', 'up', 'touches', 'impressions', 'ad_clicks', 'website_visits', 'high_value_visits', 'chats'),
    moves('quantity', 'up', 'content_downloads', 'form_fills', 'social', 'calls_demos', 'offline', 'referrals'),
    moves('quantity', 'up', 'impressions_a', 'impressions_b', 'clicks_a', 'clicks_b', 'anonymous_visitors'),
    moves('any', 'either', 'score', 'points_ads', 'points_web', 'points_content', 'points_email'),
    moves('any', 'either', 'points_meetings', 'points_other', 'research_level', 'deanonymized'),
    moves('any', 'either', 'view_through_visits', 'view_through_conversions'),
    moves('any', 'either', 'content_seconds', 'content_sessions', 'survey_points', 'survey_answers'),
    ...DAYS,
    ...CAMPAIGNS,
  ],
  cells: {
    duration: [moves('any', 'either', 'content_seconds', 'content_sessions')],
    score: [moves('any', 'either', 'survey_points', 'survey_answers')],
  },
  /** A correction takes touches back. */
  unsettled: (table, rows) => rows.some((row) => numberAt(numbersOf(table, 'qty'), row) < 0),
  telling: ['engaged_accounts', 'website_visits', 'calls_demos_scheduled', 'engaged_rate'],
};

/** Whether some of the rows are signals of intent, or not known, and signals tell whose intent surges. */
function mayTellIntent(table: Table, rows: readonly number[], { surge_rule, touch_words }: Settings): boolean {
  if (surge_rule === 'score') return false;
  const kinds = wordsOf(table, 'type');
  const { idOf } = touchWords(touch_words);
  return rows.length === 0 || rows.some((row) => row < 0 || idOf(kinds.at(row)) === 'intent');
}
