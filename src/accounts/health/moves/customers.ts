import { LIFETIME, OF_TARGETS, moves } from './move';
import type { Move, TableMoves } from './move';

const VALUE: readonly Move[] = [
  moves('any', 'up', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv'),
  moves('rows', 'up', 'contracts', 'acv_counted'),
  moves('accounts', 'up', 'contract_holder'),
];

/** What became of a contract moves who stays and for how much; who is a target, its days tell. */
const RENEWAL: readonly Move[] = [
  moves('accounts', 'either', 'customer', 'customer_at_start', 'retained', 'renewed_customer'),
  moves('accounts', 'either', 'contract_holder', 'health_red', 'health_judged'),
  moves('votes', 'either', 'contracts', 'acv_counted', 'terms_renewed'),
  moves('any', 'either', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv'),
  LIFETIME,
];

/** What contracts move. They also tell who was a customer before being listed, and so who is a target. */
export const CUSTOMER_MOVES: TableMoves = {
  row: [
    moves('accounts', 'up', 'counted'),
    moves('accounts', 'either', 'target', 'already_customer', 'non_target', 'target_before'),
    moves('accounts', 'either', 'won', 'won_unlisted', 'opportunity', 'opportunity_implied'),
    moves('accounts', 'either', 'engaged', 'engaged_implied'),
    moves('accounts', 'either', 'due_customer'),
    moves('any', 'either', 'contracts', 'acv_counted', 'terms_ended', 'terms_renewed'),
    ...RENEWAL,
    ...OF_TARGETS,
  ],
  cells: {
    tcv: VALUE,
    currency: VALUE,
    renewed: RENEWAL,
    renewal_acv: RENEWAL,
    one_time: [moves('any', 'either', 'acv', 'ended_acv', 'renewed_acv', 'kept_acv')],
  },
  telling: ['customers_due', 'acv', 'renewal_rate', 'retention_rate'],
};
