import type { Need, SettingNeed } from './need';

type TotalDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'count' | 'money' | 'days' | 'years' | 'share';
  readonly needs: readonly (Need | SettingNeed)[];
};

/** Numbers that are not told account by account, in the order of their block on the accounts tab. */
export const TOTALS = [
  { id: 'spend', name: 'Programme spend in the period', kind: 'money', needs: ['spend'] },
  { id: 'spend_engaged', name: 'Spend up to engagement', kind: 'money', needs: ['spend'] },
  { id: 'spend_opportunity', name: 'Spend up to opportunities', kind: 'money', needs: ['spend'] },
  { id: 'spend_won', name: 'Spend up to wins', kind: 'money', needs: ['spend'] },
  { id: 'acquisition_spend', name: 'Programme spend on acquisition', kind: 'money', needs: ['spend'] },
  { id: 'spend_loaded', name: 'All acquisition cost', kind: 'money', needs: ['spend.category'] },
  { id: 'cac_spend', name: 'Acquisition cost that counts', kind: 'money', needs: ['spend'] },
  { id: 'email_base', name: 'Emails delivered, or sent if agreed', kind: 'count', needs: ['activities'] },
  { id: 'email_opens', name: 'Emails opened', kind: 'count', needs: ['activities'] },
  { id: 'email_clicks', name: 'Emails clicked', kind: 'count', needs: ['activities'] },
  { id: 'email_replies', name: 'Emails answered', kind: 'count', needs: ['activities'] },
  { id: 'cta_views', name: 'Calls to action seen', kind: 'count', needs: ['activities'] },
  { id: 'cta_conversions', name: 'Calls to action followed', kind: 'count', needs: ['activities'] },
  { id: 'accounts_offered', name: 'Accounts offered a promotion', kind: 'count', needs: ['activities'] },
  { id: 'accounts_taking', name: 'Accounts that took it', kind: 'count', needs: ['activities'] },
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
  {
    id: 'shortest_cycle_days',
    name: 'Fewest days first touch to signed',
    kind: 'days',
    needs: ['opportunities.close_date', 'activities'],
  },
  {
    id: 'longest_cycle_days',
    name: 'Most days first touch to signed',
    kind: 'days',
    needs: ['opportunities.close_date', 'activities'],
  },
  { id: 'median_velocity_days', name: 'Median days created to won', kind: 'days', needs: ['opportunities.close_date'] },
  { id: 'median_deal_amount', name: 'Median amount won', kind: 'money', needs: ['opportunities.amount'] },
  { id: 'large_deal_amount', name: 'A deal is large from', kind: 'money', needs: ['opportunities.amount'] },
  { id: 'market_accounts', name: 'Accounts in the market', kind: 'count', needs: ['setting.market_accounts'] },
  { id: 'lifespan_years', name: 'Years a customer stays', kind: 'years', needs: [] },
  { id: 'churn_years', name: 'Years a customer stays, by churn', kind: 'years', needs: ['customers'] },
  { id: 'clv_years', name: 'Years that count in lifetime value', kind: 'years', needs: [] },
  { id: 'margin', name: 'Gross margin', kind: 'share', needs: [] },
] as const satisfies readonly TotalDefinition[];

/** The id of a total. */
export type TotalId = (typeof TOTALS)[number]['id'];
