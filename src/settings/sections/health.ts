import type { SettingDefinition } from '../setting';

/** Settings: the signs by which a customer is judged healthy or not. */
export const HEALTH = [
  {
    id: 'health_score_drop',
    name: 'Sign: score fell by',
    kind: 'number',
    fallback: '5',
    minimum: 0.1,
    effect: 'A relationship score that fell by this many points or more is a sign',
    source: 'Terminus: low or falling; the number is ours',
  },
  {
    id: 'health_quiet_days',
    name: 'Sign: no touch for days',
    kind: 'number',
    fallback: '90',
    minimum: 1,
    effect: 'A last touch this many days before the as-of date, or more, is a sign',
    source: 'Our decision',
  },
  {
    id: 'health_renewal_days',
    name: 'Sign: renewal within days',
    kind: 'number',
    fallback: '60',
    minimum: 0,
    effect: 'A term that ends within so many days of the as-of date is a sign',
    source: 'Our decision',
  },
  {
    id: 'health_detractors',
    name: 'Sign: unhappy answers',
    kind: 'choice',
    fallback: 'yes',
    choices: [
      { value: 'yes', label: 'Yes: more detractors than promoters' },
      { value: 'no', label: 'No' },
    ],
    effect: 'Whether answers to the net promoter question are a sign',
    source: 'Our decision',
  },
  {
    id: 'health_red_signs',
    name: 'Signs for red',
    kind: 'number',
    fallback: '2',
    minimum: 1,
    maximum: 4,
    effect: 'So many signs make a customer red; fewer, yellow; none, green',
    source: 'ABM KPIs to measure and to ignore names the KPI; the rule is ours',
  },
] as const satisfies readonly SettingDefinition[];
