import { DAYS, LIFETIME, moves, movesTotals } from './move';
import type { Move, TableMoves } from './move';

const PACE: readonly Move[] = [
  moves('any', 'either', 'velocity_days', 'velocity_deals', 'velocity_all_days', 'velocity_all_deals'),
  moves('any', 'either', 'velocity_expansion_days', 'velocity_expansion_deals'),
  movesTotals('any', 'either', 'median_velocity_days'),
];

const SIZES: readonly Move[] = [
  moves('any', 'either', 'velocity_large_days', 'velocity_large_deals', 'velocity_small_days', 'velocity_small_deals'),
  movesTotals('any', 'either', 'median_deal_amount', 'large_deal_amount'),
];

const AMOUNTS = [
  ...(['pipeline_created', 'open_pipeline', 'weighted_pipeline', 'won_amount', 'lost_amount'] as const),
  ...(['new_revenue', 'booked_revenue', 'first_year_revenue', 'expansion_revenue', 'renewal_revenue'] as const),
  ...(['rated_revenue', 'new_deals_worth'] as const),
];

const AMOUNT: readonly Move[] = [
  moves('any', 'up', ...AMOUNTS, 'influenced_pipeline'),
  moves('rows', 'up', 'new_deals_valued', 'rated_valued'),
  ...SIZES,
];

/** What deals move. */
export const OPPORTUNITY_MOVES: TableMoves = {
  row: [
    moves('accounts', 'up', 'opportunity', 'has_open', 'expanded', 'engaged', 'engaged_implied'),
    moves('accounts', 'up', 'customer', 'retained', 'counted'),
    { ...moves('accounts', 'up', 'won'), eitherBeside: 'customers' },
    moves('accounts', 'either', 'opportunity_implied', 'won_unlisted', 'non_target'),
    moves('rows', 'up', 'opportunities', 'open_deals', 'won_deals', 'lost_deals', 'new_deals_valued'),
    moves('rows', 'up', 'rated_created', 'rated_open', 'rated_valued'),
    moves('amount', 'up', ...AMOUNTS),
    ...DAYS,
    ...PACE,
    ...SIZES,
    LIFETIME,
  ],
  cells: {
    amount: AMOUNT,
    currency: AMOUNT,
    probability: [moves('any', 'up', 'weighted_pipeline')],
    term: [
      moves('any', 'either', 'first_year_revenue', 'new_revenue', 'expansion_revenue', 'renewal_revenue'),
      moves('any', 'either', 'rated_revenue', 'new_deals_worth'),
      movesTotals('any', 'either', 'median_deal_amount'),
    ],
  },
  /** Where no column tells the type, which win of an account is its first decides what all its deals are. */
  unsettled: (table, _rows, settings) => !table.words.has('type') && settings.untyped_deals === 'expansion',
  telling: ['target_pipeline', 'opportunity_accounts', 'won_accounts', 'new_revenue_won', 'weighted_pipeline'],
};
