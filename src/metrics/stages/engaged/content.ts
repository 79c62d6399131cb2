import type { NumberColumnId } from '../../account-columns';
import { metric, ratio, sum, total } from '../../expression';
import { defineMetric } from '../../metric';
import type { Metric } from '../../metric';
import { common, touchCount } from './touch-count';

/** The two articles that name these KPIs. */
const BOTH = 'Similarweb, ABM KPIs to measure and to ignore';

/** The share of target accounts that used content of some kind. */
function usedContent(id: string, name: string, column: NumberColumnId, which: string, source = 'Similarweb'): Metric {
  return defineMetric({
    ...common,
    id,
    name,
    r: 'reputation',
    unit: 'percent',
    share: true,
    value: ratio(sum(column), metric('target_accounts')),
    definition: `Target accounts that downloaded ${which} or filled in a form for it ÷ target accounts`,
    source,
  });
}

/** Content: who uses which, for how long, and what it leads to. */
export const CONTENT_METRICS = [
  touchCount('content_downloads', 'Content downloads', 'content_downloads', 'reputation', BOTH),
  touchCount('form_fills', 'Form fills', 'form_fills', 'relationships', BOTH),
  usedContent('content_engagement_rate', 'Content engagement of target accounts', 'content_engaged', 'content', BOTH),
  usedContent(
    'content_engagement_by_funnel',
    'Content engagement, any stage',
    'content_staged',
    'content of a funnel stage',
  ),
  usedContent('content_engagement_tofu', 'Content engagement, top', 'content_tofu', 'top-of-funnel content'),
  usedContent('content_engagement_mofu', 'Content engagement, middle', 'content_mofu', 'mid-funnel content'),
  usedContent('content_engagement_bofu', 'Content engagement, bottom', 'content_bofu', 'bottom-of-funnel content'),
  defineMetric({
    ...common,
    id: 'content_dwell',
    name: 'Time on content (seconds)',
    r: 'reputation',
    unit: 'seconds',
    value: ratio(sum('content_seconds'), sum('content_sessions')),
    definition: 'Seconds per session × sessions on pages, downloads and forms ÷ sessions whose seconds are known',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'cta_conversion_rate',
    name: 'Call-to-action conversion',
    r: 'revenue',
    unit: 'percent',
    value: ratio(total('cta_conversions'), total('cta_views')),
    definition: 'Calls to action followed ÷ calls to action seen',
    source: BOTH,
  }),
  touchCount('social_engagement', 'Social engagement', 'social', 'reputation', 'Similarweb'),
];
