import { columnsIn } from './column';

const column = columnsIn('engagement');

const TOUCHES = 'activities';
const STAGED = 'activities.content_stage';
const VARIANT = 'activities.variant';

/** Columns: what it did in the period. */
export const ENGAGEMENT_COLUMNS = [
  column('engaged', 'Engaged', 'flag', TOUCHES),
  column('why_engaged', 'Why', 'text', TOUCHES),
  column('score', 'Score', 'points', TOUCHES),
  column('points_ads', 'from ads, social', 'points', TOUCHES),
  column('points_web', 'from the website', 'points', TOUCHES),
  column('points_content', 'from content', 'points', TOUCHES),
  column('points_email', 'from email', 'points', TOUCHES),
  column('points_meetings', 'from meetings', 'points', TOUCHES),
  column('points_other', 'from the rest', 'points', TOUCHES),
  column('touches', 'Touches', 'count', TOUCHES),
  column('first_touch', 'First touch', 'date', TOUCHES),
  column('last_touch', 'Last touch', 'date', TOUCHES),
  column('engaged_any', 'Any interaction', 'flag', TOUCHES),
  column('engaged_by_score', 'Over threshold', 'flag', TOUCHES),
  column('engaged_implied', 'Engaged, implied', 'flag', TOUCHES),
  column('minimums_met', 'Pages, people met', 'flag', TOUCHES),
  column('research_level', 'Site research', 'points', TOUCHES),
  column('impressions', 'Ad impressions', 'count', TOUCHES),
  column('ad_clicks', 'Ad clicks', 'count', TOUCHES),
  column('website_visits', 'Website visits', 'count', TOUCHES),
  column('high_value_visits', 'High-value pages', 'count', TOUCHES),
  column('view_through_visits', 'View-through', 'count', TOUCHES),
  column('view_through_conversions', 'View-thr. conv.', 'count', TOUCHES),
  column('anonymous_visitors', 'Anonymous', 'count', TOUCHES),
  column('deanonymized', 'Became known', 'count', TOUCHES, 'contacts.first_known_date'),
  column('chats', 'Chats', 'count', TOUCHES),
  column('content_downloads', 'Downloads', 'count', TOUCHES),
  column('form_fills', 'Form fills', 'count', TOUCHES),
  column('social', 'Social', 'count', TOUCHES),
  column('calls_demos', 'Calls and demos', 'count', TOUCHES),
  column('offline', 'Events and gifts', 'count', TOUCHES),
  column('content_engaged', 'Used content', 'flag', TOUCHES),
  column('content_staged', 'of any stage', 'flag', STAGED),
  column('content_tofu', 'top of funnel', 'flag', STAGED),
  column('content_mofu', 'mid-funnel', 'flag', STAGED),
  column('content_bofu', 'bottom of funnel', 'flag', STAGED),
  column('content_seconds', 'Seconds', 'count', 'activities.duration'),
  column('content_sessions', 'in sessions', 'count', 'activities.duration'),
  column('impressions_a', 'Impressions A', 'count', VARIANT),
  column('impressions_b', 'Impressions B', 'count', VARIANT),
  column('clicks_a', 'Clicks A', 'count', VARIANT),
  column('clicks_b', 'Clicks B', 'count', VARIANT),
  column('survey_points', 'Survey points', 'points', 'activities.score'),
  column('survey_answers', 'Survey answers', 'count', 'activities.score'),
  column('offered', 'Offered', 'flag', TOUCHES),
  column('took_offer', 'Took the offer', 'flag', TOUCHES),
  column('referrals', 'Referrals', 'count', TOUCHES),
] as const;
