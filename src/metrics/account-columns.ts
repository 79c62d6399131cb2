import type { Need } from './need';

/** What a column of the account table holds; number formats follow from it. */
export type ColumnKind = 'text' | 'date' | 'flag' | 'count' | 'money' | 'days' | 'points';

/** The part of the accounts tab a column stands in. */
export type ColumnBand = 'account' | 'engagement' | 'people' | 'opportunities' | 'customers' | 'list';

type ColumnDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly band: ColumnBand;
  readonly needs: readonly Need[];
};

/**
 * The columns of the account table, in tab order.
 *
 * One row per account, and only things that add up: flags as 1 or 0, counts, amounts, sums of days with their n.
 * A column keeps its place for good, because the formulas of the funnel tab point at it.
 */
export const ACCOUNT_COLUMNS = [
  { id: 'account', name: 'Account', kind: 'text', band: 'account', needs: [] },
  { id: 'stage', name: 'Stage reached', kind: 'text', band: 'account', needs: [] },
  { id: 'domain', name: 'Domain', kind: 'text', band: 'account', needs: ['accounts.domain'] },
  { id: 'tier', name: 'Tier', kind: 'text', band: 'account', needs: ['accounts.tier'] },
  { id: 'segment', name: 'Segment', kind: 'text', band: 'account', needs: ['accounts.segment'] },
  { id: 'owner', name: 'Owner', kind: 'text', band: 'account', needs: ['accounts.owner'] },

  { id: 'engaged', name: 'Engaged', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'score', name: 'Engagement score', kind: 'points', band: 'engagement', needs: ['activities'] },
  { id: 'touches', name: 'Touches', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'first_touch', name: 'First touch', kind: 'date', band: 'engagement', needs: ['activities'] },
  { id: 'last_touch', name: 'Last touch', kind: 'date', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_any', name: 'Any interaction', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_by_score', name: 'Over the threshold', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'engaged_implied', name: 'Engaged, implied', kind: 'flag', band: 'engagement', needs: ['activities'] },
  { id: 'impressions', name: 'Ad impressions', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'ad_clicks', name: 'Ad clicks', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'website_visits', name: 'Website visits', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'high_value_visits', name: 'High-value pages', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'chats', name: 'Chats', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'content_downloads', name: 'Downloads', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'form_fills', name: 'Form fills', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'social', name: 'Social', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'calls_demos', name: 'Calls and demos', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'offline', name: 'Events and gifts', kind: 'count', band: 'engagement', needs: ['activities'] },
  { id: 'content_engaged', name: 'Used content', kind: 'flag', band: 'engagement', needs: ['activities'] },

  { id: 'contacts', name: 'People known', kind: 'count', band: 'people', needs: ['contacts'] },
  {
    id: 'engaged_contacts',
    name: 'People engaged',
    kind: 'count',
    band: 'people',
    needs: ['contacts', 'activities.contact'],
  },
  { id: 'covered', name: 'Covered', kind: 'flag', band: 'people', needs: ['contacts'] },
  {
    id: 'multithreaded',
    name: 'Multi-threaded',
    kind: 'flag',
    band: 'people',
    needs: ['contacts', 'activities.contact'],
  },
  { id: 'champions', name: 'Champions', kind: 'count', band: 'people', needs: ['contacts.stance'] },
  { id: 'has_champion', name: 'Has a champion', kind: 'flag', band: 'people', needs: ['contacts.stance'] },

  { id: 'opportunity', name: 'Opportunity', kind: 'flag', band: 'opportunities', needs: ['opportunities'] },
  {
    id: 'opportunity_implied',
    name: 'Opportunity, implied',
    kind: 'flag',
    band: 'opportunities',
    needs: ['opportunities'],
  },
  { id: 'opportunities', name: 'Opportunities', kind: 'count', band: 'opportunities', needs: ['opportunities'] },
  {
    id: 'pipeline_created',
    name: 'Pipeline created',
    kind: 'money',
    band: 'opportunities',
    needs: ['opportunities.amount'],
  },
  {
    id: 'influenced_pipeline',
    name: 'Influenced pipeline',
    kind: 'money',
    band: 'opportunities',
    needs: ['opportunities.amount', 'activities'],
  },
  { id: 'has_open', name: 'Open now', kind: 'flag', band: 'opportunities', needs: ['opportunities'] },
  { id: 'open_deals', name: 'Open deals', kind: 'count', band: 'opportunities', needs: ['opportunities'] },
  { id: 'open_pipeline', name: 'Open pipeline', kind: 'money', band: 'opportunities', needs: ['opportunities.amount'] },
  { id: 'won', name: 'Won', kind: 'flag', band: 'opportunities', needs: ['opportunities'] },
  { id: 'won_unlisted', name: 'Won, no opportunity', kind: 'flag', band: 'opportunities', needs: ['opportunities'] },
  { id: 'won_deals', name: 'Deals won', kind: 'count', band: 'opportunities', needs: ['opportunities'] },
  { id: 'lost_deals', name: 'Deals lost', kind: 'count', band: 'opportunities', needs: ['opportunities'] },
  { id: 'new_revenue', name: 'New revenue', kind: 'money', band: 'opportunities', needs: ['opportunities.amount'] },
  {
    id: 'new_deals_valued',
    name: 'New deals with amount',
    kind: 'count',
    band: 'opportunities',
    needs: ['opportunities.amount'],
  },
  {
    id: 'win_touches',
    name: 'Touches to win',
    kind: 'count',
    band: 'opportunities',
    needs: ['opportunities', 'activities'],
  },
  {
    id: 'opportunity_days',
    name: 'Days to opportunity',
    kind: 'days',
    band: 'opportunities',
    needs: ['opportunities', 'activities'],
  },
  {
    id: 'opportunity_days_n',
    name: 'with both dates',
    kind: 'flag',
    band: 'opportunities',
    needs: ['opportunities', 'activities'],
  },
  {
    id: 'cycle_days',
    name: 'Days first touch to signed',
    kind: 'days',
    band: 'opportunities',
    needs: ['opportunities.close_date', 'activities'],
  },
  {
    id: 'cycle_n',
    name: 'signed, with a touch',
    kind: 'flag',
    band: 'opportunities',
    needs: ['opportunities.close_date', 'activities'],
  },
  {
    id: 'velocity_days',
    name: 'Days created to won',
    kind: 'days',
    band: 'opportunities',
    needs: ['opportunities.close_date'],
  },
  {
    id: 'velocity_deals',
    name: 'won, with both dates',
    kind: 'count',
    band: 'opportunities',
    needs: ['opportunities.close_date'],
  },
  { id: 'expanded', name: 'Expanded', kind: 'flag', band: 'opportunities', needs: ['opportunities'] },
  {
    id: 'expansion_revenue',
    name: 'Expansion revenue',
    kind: 'money',
    band: 'opportunities',
    needs: ['opportunities.amount'],
  },

  { id: 'customer', name: 'Customer now', kind: 'flag', band: 'customers', needs: [] },
  { id: 'contracts', name: 'Contracts', kind: 'count', band: 'customers', needs: ['customers.tcv'] },
  { id: 'acv', name: 'Contract value a year', kind: 'money', band: 'customers', needs: ['customers.tcv'] },
  { id: 'contract_holder', name: 'Has a contract', kind: 'flag', band: 'customers', needs: ['customers.tcv'] },
  { id: 'terms_ended', name: 'Terms ended', kind: 'count', band: 'customers', needs: ['customers.end_date'] },
  { id: 'terms_renewed', name: 'Terms renewed', kind: 'count', band: 'customers', needs: ['customers.end_date'] },
  {
    id: 'ended_acv',
    name: 'Value a year of terms ended',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  {
    id: 'kept_acv',
    name: 'of which kept',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  {
    id: 'renewed_acv',
    name: 'Value a year after renewal',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  { id: 'customer_at_start', name: 'Customer at the start', kind: 'flag', band: 'customers', needs: ['customers'] },
  { id: 'retained', name: 'Customer at start and now', kind: 'flag', band: 'customers', needs: ['customers'] },
  { id: 'promoters', name: 'Promoters', kind: 'count', band: 'customers', needs: ['nps'] },
  { id: 'detractors', name: 'Detractors', kind: 'count', band: 'customers', needs: ['nps'] },
  { id: 'nps_answers', name: 'NPS answers', kind: 'count', band: 'customers', needs: ['nps'] },

  { id: 'target', name: 'On the list', kind: 'flag', band: 'list', needs: [] },
  { id: 'non_target', name: 'Not on the list', kind: 'flag', band: 'list', needs: [] },
  { id: 'already_customer', name: 'Customer already', kind: 'flag', band: 'list', needs: [] },
  { id: 'counted', name: 'Counted', kind: 'flag', band: 'list', needs: [] },
  { id: 'group', name: 'Split column', kind: 'count', band: 'list', needs: [] },
  { id: 'icp_fit', name: 'Ideal customer fit', kind: 'flag', band: 'list', needs: ['accounts.icp_fit'] },
  { id: 'matched', name: 'Matched for ads', kind: 'flag', band: 'list', needs: ['accounts.matched'] },
  { id: 'surging', name: 'Intent surging', kind: 'flag', band: 'list', needs: ['accounts.intent_score'] },
  {
    id: 'relationship_score',
    name: 'Relationship score',
    kind: 'points',
    band: 'list',
    needs: ['accounts.relationship_score'],
  },
  {
    id: 'relationship_n',
    name: 'with a relationship score',
    kind: 'flag',
    band: 'list',
    needs: ['accounts.relationship_score'],
  },
] as const satisfies readonly ColumnDefinition[];

/** One column of the account table. */
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** The id of a column that holds words. */
export type TextColumnId = Extract<AccountColumn, { kind: 'text' }>['id'];

/** The id of a column that holds numbers: flags, counts, amounts, days, dates. */
export type NumberColumnId = Exclude<AccountColumn, { kind: 'text' }>['id'];

const POSITIONS = new Map<string, number>(ACCOUNT_COLUMNS.map((column, index) => [column.id, index]));

/** The zero-based place of a column on the accounts tab. */
export function columnPosition(id: AccountColumn['id']): number {
  return POSITIONS.get(id) ?? -1;
}
