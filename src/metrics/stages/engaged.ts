import type { NumberColumnId } from '../account-columns';
import { metric, minus, ratio, sum, total } from '../expression';
import type { TotalId } from '../totals';
import { defineMetric } from '../metric';
import type { Metric } from '../metric';

/** A plain count of one kind of touch by target accounts. */
function touchCount(id: string, name: string, column: NumberColumnId, r: Metric['r'], source: string): Metric {
  const definition = `${name} by target accounts in the period`;
  return defineMetric({
    id,
    name,
    stage: 'engaged',
    r,
    unit: 'count',
    better: 'higher',
    value: sum(column),
    definition,
    source,
  });
}

/** An e-mail rate over delivered e-mails. */
function emailRate(id: string, name: string, over: TotalId, words: string): Metric {
  return defineMetric({
    id,
    name,
    stage: 'engaged',
    r: over === 'email_replies' ? 'relationships' : 'reputation',
    unit: 'percent',
    better: 'higher',
    value: ratio(total(over), total('email_delivered')),
    definition: `${words} ÷ e-mails delivered`,
    source: 'Similarweb',
  });
}

/** Stage 2, engaged target accounts: who on the list interacts, how, and at what cost. */
export const ENGAGED_METRICS = [
  defineMetric({
    id: 'engaged_accounts',
    name: 'Engaged accounts',
    stage: 'engaged',
    r: 'reputation',
    unit: 'accounts',
    better: 'higher',
    value: sum('engaged'),
    definition: 'Target accounts that meet the agreed engagement definition; an opportunity implies it',
    source: 'Terminus',
  }),
  defineMetric({
    id: 'engaged_rate',
    name: '% of target accounts engaged',
    stage: 'engaged',
    r: 'reputation',
    unit: 'percent',
    better: 'higher',
    value: ratio(metric('engaged_accounts'), metric('target_accounts')),
    definition: 'Engaged accounts ÷ target accounts',
    source: 'Terminus',
  }),
  defineMetric({
    id: 'unengaged_rate',
    name: '% of target accounts not engaged',
    stage: 'engaged',
    r: 'reputation',
    unit: 'percent',
    better: 'lower',
    value: ratio(minus(metric('target_accounts'), metric('engaged_accounts')), metric('target_accounts')),
    definition: 'Target accounts not engaged ÷ target accounts; adds to 100 % with the row above',
    source: 'Terminus',
  }),
  defineMetric({
    id: 'engaged_rate_any',
    name: 'Engaged, any interaction',
    stage: 'engaged',
    r: 'reputation',
    unit: 'percent',
    better: 'higher',
    value: ratio(sum('engaged_any'), metric('target_accounts')),
    definition: 'Target accounts with at least one interaction ÷ target accounts; ad impressions do not count',
    source: 'Terminus, first definition',
  }),
  defineMetric({
    id: 'engaged_rate_threshold',
    name: 'Engaged, agreed threshold',
    stage: 'engaged',
    r: 'reputation',
    unit: 'percent',
    better: 'higher',
    value: ratio(sum('engaged_by_score'), metric('target_accounts')),
    definition: 'Target accounts whose engagement score reaches the threshold ÷ target accounts',
    source: 'Terminus, later definition',
  }),
  defineMetric({
    id: 'engagement_score',
    name: 'Engagement score',
    stage: 'engaged',
    r: 'relationships',
    unit: 'points',
    better: 'higher',
    value: ratio(sum('score'), metric('target_accounts')),
    definition: 'Mean over target accounts of weight × quantity of their touches in the look-back days',
    source: 'Terminus; the weights are yours',
  }),
  touchCount('impressions', 'Ad impressions', 'impressions', 'reputation', 'Terminus'),
  touchCount('ad_clicks', 'Ad clicks', 'ad_clicks', 'reputation', 'Terminus, Similarweb'),
  defineMetric({
    id: 'ad_ctr',
    name: 'Ad click-through rate',
    stage: 'engaged',
    r: 'reputation',
    unit: 'fine-percent',
    better: 'higher',
    value: ratio(metric('ad_clicks'), metric('impressions')),
    definition: 'Ad clicks ÷ ad impressions',
    source: 'Similarweb',
  }),
  touchCount('website_visits', 'Website visits', 'website_visits', 'reputation', 'Terminus, Similarweb'),
  touchCount('high_value_page_visits', 'High-value page visits', 'high_value_visits', 'reputation', 'Terminus'),
  touchCount('website_chats', 'Website chats', 'chats', 'relationships', 'Terminus'),
  touchCount('content_downloads', 'Content downloads', 'content_downloads', 'reputation', 'Similarweb'),
  touchCount('form_fills', 'Form fills', 'form_fills', 'relationships', 'ABM KPIs to measure and to ignore'),
  touchCount('social_engagement', 'Social engagement', 'social', 'reputation', 'Similarweb'),
  touchCount(
    'calls_demos_scheduled',
    'Calls and demos scheduled',
    'calls_demos',
    'relationships',
    'ABM KPIs to measure and to ignore',
  ),
  touchCount('offline_engagement', 'Offline interactions', 'offline', 'relationships', 'Similarweb, Terminus'),
  defineMetric({
    id: 'content_engagement_rate',
    name: 'Content engagement of target accounts',
    stage: 'engaged',
    r: 'reputation',
    unit: 'percent',
    better: 'higher',
    value: ratio(sum('content_engaged'), metric('target_accounts')),
    definition: 'Target accounts that downloaded content or filled in a form for it ÷ target accounts',
    source: 'Similarweb',
  }),
  emailRate('email_open_rate', 'Email open rate', 'email_opens', 'E-mails opened'),
  emailRate('email_click_rate', 'Email click rate', 'email_clicks', 'E-mails clicked'),
  emailRate('email_response_rate', 'Email response rate', 'email_replies', 'E-mails answered'),
  defineMetric({
    id: 'cost_per_engaged',
    name: 'Cost per engaged account',
    stage: 'engaged',
    r: 'revenue',
    unit: 'money',
    better: 'lower',
    value: ratio(total('spend'), metric('engaged_accounts')),
    definition: 'Programme spend ÷ engaged accounts',
    source: 'Terminus',
  }),
];
