import type { SettingDefinition } from '../setting';

/** Settings: the span of days, the split and the comparison. */
export const PERIOD = [
  {
    id: 'period_start',
    name: 'Period from',
    section: 'Period',
    kind: 'date',
    fallback: '',
    effect: 'First day that counts; empty means the first day found in the data',
    source: 'Your choice',
  },
  {
    id: 'period_end',
    name: 'Period to',
    section: 'Period',
    kind: 'date',
    fallback: '',
    effect: 'Last day that counts; empty means the last day found in the data',
    source: 'Your choice',
  },
  {
    id: 'as_of',
    name: 'As of',
    section: 'Period',
    kind: 'date',
    fallback: '',
    effect: 'The day on which deals are open and customers are customers; empty means the end of the period',
    source: 'Your choice',
  },
  {
    id: 'split',
    name: 'Split by',
    section: 'Period',
    kind: 'choice',
    fallback: 'tier',
    choices: [
      { value: 'tier', label: 'Tier' },
      { value: 'segment', label: 'Segment' },
      { value: 'owner', label: 'Owner' },
    ],
    effect: 'The columns beside each KPI; the largest four, and one for the rest',
    source: 'Your choice',
  },
  {
    id: 'compare',
    name: 'Compare with',
    section: 'Period',
    kind: 'choice',
    fallback: 'previous',
    choices: [
      { value: 'previous', label: 'The period before' },
      { value: 'last-year', label: 'The same days a year earlier' },
      { value: 'none', label: 'Nothing' },
    ],
    effect: 'The earlier period and the change beside each KPI',
    source: 'ABM KPIs to measure and to ignore',
  },
] as const satisfies readonly SettingDefinition[];
