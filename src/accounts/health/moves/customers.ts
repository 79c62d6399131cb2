import { LIFETIME, OF_TARGETS, moves } from './move';
import type { Move, TableMoves } from './move';

const VALUE: readonly Move[] = [
  moves('any', 'up', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv'),
  moves('rows', 'up', 'contracts', 'acv_counted'),
  moves('accounts', 'up', 'contract_holder'),
];

/** What contracts move. They also tell who was a customer before being listed, and so who is a target. */
export const CUSTOMER_MOVES: TableMoves = {
  row: [
    moves('accounts', 'up', 'counted'),
    moves('accounts', 'either', 'customer', 'customer_at_start', 'retained', 'due_customer', 'renewed_customer'),
    moves('accounts', 'either', 'target', 'already_customer', 'non_target', 'target_before', 'contract_holder'),
    moves('accounts', 'either', 'won', 'won_unlisted', 'opportunity', 'opportunity_implied'),
    moves('accounts', 'either', 'engaged', 'engaged_implied'),
    moves('any', 'either', 'contracts', 'acv_counted', 'terms_ended', 'terms_renewed'),
    moves('any', 'either', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv'),
    ...OF_TARGETS,
    LIFETIME,
  ],
  cells: {
    tcv: VALUE,
    currency: VALUE,
    one_time: [moves('any', 'either', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv')],
  },
  telling: ['customers_due', 'acv', 'renewal_rate', 'retention_rate'],
};
