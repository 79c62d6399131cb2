import { metric, ratio, sum } from '../../expression';
import { defineMetric } from '../../metric';
import { common, touchCount } from './touch-count';

/** The website: visits, research, visitors who became known. */
export const WEBSITE_METRICS = [
  touchCount('website_visits', 'Website visits', 'website_visits', 'reputation', 'Terminus, Similarweb'),
  touchCount('high_value_page_visits', 'High-value page visits', 'high_value_visits', 'reputation', 'Terminus'),
  defineMetric({
    ...common,
    id: 'site_research_level',
    name: 'Site research heat (0 to 3)',
    r: 'reputation',
    unit: 'points',
    value: ratio(sum('research_level'), metric('target_accounts')),
    definition: 'Mean level over target accounts: visits of the last 7 days against the mean of the 4 weeks before',
    source: 'Terminus (chili peppers); the levels are ours',
  }),
  defineMetric({
    ...common,
    id: 'deanonymization_rate',
    name: 'De-anonymisation rate',
    r: 'relationships',
    unit: 'percent',
    share: true,
    value: ratio(sum('deanonymized'), sum('anonymous_visitors')),
    definition: 'People first known in the period, at most the visitors of their account ÷ anonymous visitors',
    source: 'Terminus',
    conflict: 'C16',
  }),
  touchCount('website_chats', 'Website chats', 'chats', 'relationships', 'Terminus'),
];
