import type { Need, SettingNeed } from './need';

type TotalDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'count' | 'money' | 'days' | 'years' | 'share';
  readonly needs: readonly (Need | SettingNeed)[];
};

/** Defines a total in a line. */
function total<Id extends string>(
  id: Id,
  name: string,
  kind: TotalDefinition['kind'],
  ...needs: TotalDefinition['needs']
): TotalDefinition & { readonly id: Id } {
  return { id, name, kind, needs };
}

/** Numbers that are not told account by account, in the order of their block on the accounts tab. */
export const TOTALS = [
  total('spend', 'Programme spend in the period', 'money', 'spend'),
  total('spend_engaged', 'Spend up to engagement', 'money', 'spend'),
  total('spend_opportunity', 'Spend up to opportunities', 'money', 'spend'),
  total('spend_won', 'Spend up to wins', 'money', 'spend'),
  total('acquisition_spend', 'Programme spend on acquisition', 'money', 'spend'),
  total('spend_loaded', 'All acquisition cost', 'money', 'spend.category'),
  total('cac_spend', 'Acquisition cost that counts', 'money', 'spend'),
  total('email_base', 'Emails delivered, or sent if agreed', 'count', 'activities'),
  total('email_opens', 'Emails opened', 'count', 'activities'),
  total('email_clicks', 'Emails clicked', 'count', 'activities'),
  total('email_replies', 'Emails answered', 'count', 'activities'),
  total('cta_views', 'Calls to action seen', 'count', 'activities'),
  total('cta_conversions', 'Calls to action followed', 'count', 'activities'),
  total('accounts_offered', 'Accounts offered a promotion', 'count', 'activities'),
  total('accounts_taking', 'Accounts that took it', 'count', 'activities'),
  total('median_opportunity_days', 'Median days to opportunity', 'days', 'opportunities', 'activities'),
  total('median_cycle_days', 'Median days first touch to signed', 'days', 'opportunities.close_date', 'activities'),
  total('shortest_cycle_days', 'Fewest days first touch to signed', 'days', 'opportunities.close_date', 'activities'),
  total('longest_cycle_days', 'Most days first touch to signed', 'days', 'opportunities.close_date', 'activities'),
  total('median_velocity_days', 'Median days created to won', 'days', 'opportunities.close_date'),
  total('median_deal_amount', 'Median amount won', 'money', 'opportunities.amount'),
  total('large_deal_amount', 'A deal is large from', 'money', 'opportunities.amount'),
  total('market_accounts', 'Accounts in the market', 'count', 'setting.market_accounts'),
  total('lifespan_years', 'Years a customer stays', 'years'),
  total('churn_years', 'Years a customer stays, by churn', 'years', 'customers'),
  total('clv_years', 'Years that count in lifetime value', 'years'),
  total('margin', 'Gross margin', 'share'),
] as const;

/** The id of a total. */
export type TotalId = (typeof TOTALS)[number]['id'];
