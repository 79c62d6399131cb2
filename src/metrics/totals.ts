import type { Need, SettingNeed } from './need';

type TotalDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'count' | 'money' | 'days' | 'years' | 'share';
  readonly needs: readonly (Need | SettingNeed)[];
};

/** Numbers that no single account owns, in the order of their block on the accounts tab. */
export const TOTALS = [
  { id: 'spend', name: 'Programme spend in the period', kind: 'money', needs: ['spend'] },
  { id: 'spend_loaded', name: 'All acquisition cost in the period', kind: 'money', needs: ['spend.category'] },
  { id: 'email_delivered', name: 'E-mails delivered', kind: 'count', needs: ['activities'] },
  { id: 'email_opens', name: 'E-mails opened', kind: 'count', needs: ['activities'] },
  { id: 'email_clicks', name: 'E-mails clicked', kind: 'count', needs: ['activities'] },
  { id: 'email_replies', name: 'E-mails answered', kind: 'count', needs: ['activities'] },
  {
    id: 'median_opportunity_days',
    name: 'Median days to opportunity',
    kind: 'days',
    needs: ['opportunities', 'activities'],
  },
  {
    id: 'median_cycle_days',
    name: 'Median days first touch to signed',
    kind: 'days',
    needs: ['opportunities.close_date', 'activities'],
  },
  { id: 'median_velocity_days', name: 'Median days created to won', kind: 'days', needs: ['opportunities.close_date'] },
  { id: 'market_accounts', name: 'Accounts in the market', kind: 'count', needs: ['setting.market_accounts'] },
  { id: 'lifespan_years', name: 'Years a customer stays', kind: 'years', needs: [] },
  { id: 'margin', name: 'Gross margin', kind: 'share', needs: [] },
] as const satisfies readonly TotalDefinition[];

/** The id of a total. */
export type TotalId = (typeof TOTALS)[number]['id'];
