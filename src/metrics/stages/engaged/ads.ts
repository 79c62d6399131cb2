import { metric, minus, ratio, sum } from '../../expression';
import { defineMetric } from '../../metric';
import { common, touchCount } from './touch-count';

/** Ads: shown, clicked, and what they brought about without a click. */
export const ADS_METRICS = [
  touchCount('impressions', 'Ad impressions', 'impressions', 'reputation', 'Terminus'),
  touchCount('ad_clicks', 'Ad clicks', 'ad_clicks', 'reputation', 'Terminus, Similarweb'),
  defineMetric({
    ...common,
    id: 'ad_ctr',
    name: 'Ad click-through rate',
    r: 'reputation',
    unit: 'fine-percent',
    value: ratio(metric('ad_clicks'), metric('impressions')),
    definition: 'Ad clicks ÷ ad impressions',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'view_through_visits',
    name: 'View-through visits',
    r: 'reputation',
    unit: 'count',
    value: sum('view_through_visits'),
    definition: 'Website visits within the window after the last ad impression, with no ad click between',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'view_through_conversions',
    name: 'View-through conversions',
    r: 'reputation',
    unit: 'count',
    value: sum('view_through_conversions'),
    definition: 'Downloads, form fills and demos within the window after the last ad impression, no ad click between',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'ab_test_lift',
    name: 'Lift of ad variant B',
    r: 'reputation',
    unit: 'percent',
    value: ratio(
      minus(ratio(sum('clicks_b'), ratio(sum('impressions_b'), sum('impressions_a'))), sum('clicks_a')),
      sum('clicks_a'),
    ),
    definition: '(Clicks of B at the impressions of A − clicks of A) ÷ clicks of A: click rate of B ÷ that of A − 1',
    source: 'Similarweb',
  }),
];
