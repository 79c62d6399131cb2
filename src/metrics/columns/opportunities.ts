import { columnsIn } from './column';

const column = columnsIn('opportunities');

const DEALS = 'opportunities';
const AMOUNT = 'opportunities.amount';
const CLOSED = 'opportunities.close_date';
const TOUCHES = 'activities';

/** Columns: its deals. */
export const OPPORTUNITIES_COLUMNS = [
  column('deal_type', 'Deal type', 'text', 'opportunities.type'),
  column('opportunity', 'Opportunity', 'flag', DEALS),
  column('opportunity_implied', 'Opp. implied', 'flag', DEALS),
  column('opportunities', 'Opportunities', 'count', DEALS),
  column('pipeline_created', 'Pipeline created', 'money', AMOUNT),
  column('influenced_pipeline', 'Influenced', 'money', AMOUNT, TOUCHES),
  column('has_open', 'Open now', 'flag', DEALS),
  column('open_deals', 'Open deals', 'count', DEALS),
  column('open_pipeline', 'Open pipeline', 'money', AMOUNT),
  column('weighted_pipeline', 'Weighted', 'money', AMOUNT, 'opportunities.probability'),
  column('won', 'Won', 'flag', DEALS),
  column('won_unlisted', 'Won, no deal', 'flag', DEALS),
  column('won_deals', 'Deals won', 'count', DEALS),
  column('lost_deals', 'Deals lost', 'count', DEALS),
  column('won_amount', 'Amount won', 'money', AMOUNT),
  column('lost_amount', 'Amount lost', 'money', AMOUNT),
  column('rated_created', 'Created, rated', 'count', DEALS),
  column('rated_open', 'Open, rated', 'count', DEALS),
  column('rated_revenue', 'Worth, rated', 'money', AMOUNT),
  column('rated_valued', 'Valued, rated', 'count', AMOUNT),
  column('new_revenue', 'New revenue', 'money', AMOUNT),
  column('booked_revenue', 'as booked', 'money', AMOUNT),
  column('first_year_revenue', 'in its first year', 'money', AMOUNT, 'opportunities.term'),
  column('new_deals_valued', 'New deals, valued', 'count', AMOUNT),
  column('new_deals_worth', 'what these are worth', 'money', AMOUNT),
  column('win_touches', 'Touches to win', 'count', DEALS, TOUCHES),
  column('opportunity_days', 'Days to opp.', 'days', DEALS, TOUCHES),
  column('opportunity_days_n', 'with both dates', 'flag', DEALS, TOUCHES),
  column('cycle_days', 'Days to signed', 'days', CLOSED, TOUCHES),
  column('cycle_n', 'signed, touched', 'flag', CLOSED, TOUCHES),
  column('velocity_days', 'Days to won', 'days', CLOSED),
  column('velocity_deals', 'won, both dates', 'count', CLOSED),
  column('velocity_all_days', 'Days, any type', 'days', CLOSED),
  column('velocity_all_deals', 'won, any type', 'count', CLOSED),
  column('velocity_expansion_days', 'Days, expansion', 'days', CLOSED),
  column('velocity_expansion_deals', 'won, expansion', 'count', CLOSED),
  column('velocity_large_days', 'Days, large', 'days', CLOSED, AMOUNT),
  column('velocity_large_deals', 'won, large', 'count', CLOSED, AMOUNT),
  column('velocity_small_days', 'Days, small', 'days', CLOSED, AMOUNT),
  column('velocity_small_deals', 'won, small', 'count', CLOSED, AMOUNT),
  column('expanded', 'Expanded', 'flag', DEALS),
  column('expansion_revenue', 'Expansion', 'money', AMOUNT),
  column('renewal_revenue', 'Renewal revenue', 'money', AMOUNT),
] as const;
