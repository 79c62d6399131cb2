import { ratio, sum, total } from '../../expression';
import { defineMetric } from '../../metric';
import type { Metric } from '../../metric';
import type { TotalId } from '../../totals';
import { common } from './touch-count';

/** An email rate over the emails that the team agreed to divide by. */
function emailRate(id: string, name: string, over: TotalId, words: string): Metric {
  return defineMetric({
    ...common,
    id,
    name,
    r: over === 'email_replies' ? 'relationships' : 'reputation',
    unit: 'percent',
    value: ratio(total(over), total('email_base')),
    definition: `${words} ÷ emails delivered, or sent if you agreed so`,
    source: over === 'email_replies' ? 'Similarweb' : 'Similarweb, ABM KPIs to measure and to ignore',
  });
}

/** Answers: to emails and to surveys. */
export const ANSWERS_METRICS = [
  emailRate('email_open_rate', 'Email open rate', 'email_opens', 'Emails opened'),
  emailRate('email_click_rate', 'Email click rate', 'email_clicks', 'Emails clicked'),
  emailRate('email_response_rate', 'Email response rate', 'email_replies', 'Emails answered'),
  defineMetric({
    ...common,
    id: 'survey_reputation',
    name: 'Brand survey score',
    r: 'reputation',
    unit: 'points',
    value: ratio(sum('survey_points'), sum('survey_answers')),
    definition: 'Sum of the answers ÷ answers to surveys by target accounts in the period',
    source: 'Similarweb',
  }),
];
