import { textAt } from '../../../model/columns';
import { cleanText } from '../../../model/plain-text';
import { textsOf } from '../../../tables/table';
import type { Table } from '../../../tables/table';
import { LIFETIME, OF_TARGETS, moves, movesTotals } from './move';
import type { Move, TableMoves } from './move';

const SPENT = (by: Move['by']): readonly Move[] => [
  movesTotals(by, 'up', 'spend', 'spend_engaged', 'spend_opportunity', 'spend_won'),
  movesTotals(by, 'up', 'acquisition_spend', 'spend_loaded', 'cac_spend'),
];

/** What costs move. */
export const SPEND_MOVES: TableMoves = {
  row: SPENT('amount'),
  cells: { amount: SPENT('any'), currency: SPENT('any') },
  telling: ['cost_per_engaged', 'cost_per_won', 'cac_simple', 'roi'],
};

/** What answers move. */
export const NPS_MOVES: TableMoves = {
  row: [
    moves('votes', 'either', 'promoters', 'detractors', 'answer_net', 'person_net', 'account_net'),
    moves('votes', 'either', 'nps_answers', 'answer_votes', 'person_votes', 'account_votes'),
    moves('accounts', 'either', 'health_red', 'health_judged'),
    moves('accounts', 'up', 'counted', 'non_target'),
  ],
  cells: {},
  telling: ['nps'],
};

/** What people move. */
export const CONTACT_MOVES: TableMoves = {
  row: [
    moves('rows', 'up', 'contacts', 'champions', 'blockers', 'qualified_people', 'new_people', 'engaged_contacts'),
    moves('accounts', 'up', 'covered', 'has_champion', 'multithreaded'),
    moves('accounts', 'either', 'engaged', 'engaged_by_score', 'engaged_implied', 'minimums_met', 'engaged_before'),
    moves('accounts', 'either', 'before_any', 'before_score'),
    moves('any', 'either', 'deanonymized'),
  ],
  cells: {
    score: [moves('rows', 'up', 'qualified_people')],
  },
  /** Somebody who stands in another row, too, may belong to another account by this one. */
  unsettled: (table, rows) => standAgain(table, new Set(rows)),
  telling: ['account_coverage', 'stakeholders', 'mql_count'],
};

function standAgain(table: Table, rows: ReadonlySet<number>): boolean {
  const emails = textsOf(table, 'email');
  const keyOf = (row: number): string => cleanText(textAt(emails, row)).toLowerCase().replace(/ /g, '');
  const theirs = new Set([...rows].map(keyOf));
  return theirs.size < rows.size || emails.some((_, row) => !rows.has(row) && theirs.has(keyOf(row)));
}

const STANDING: readonly Move[] = [
  moves('accounts', 'either', 'target', 'already_customer', 'non_target', 'target_before'),
  moves(
    'accounts',
    'either',
    'won',
    'won_unlisted',
    'opportunity',
    'opportunity_implied',
    'engaged',
    'engaged_implied',
  ),
  ...OF_TARGETS,
];

const CUSTOMER_SINCE: readonly Move[] = [
  ...STANDING,
  moves('accounts', 'either', 'customer', 'customer_at_start', 'retained'),
  LIFETIME,
];

const RELATION: readonly Move[] = [
  moves('any', 'either', 'relationship_score', 'relationship_change'),
  moves('accounts', 'up', 'relationship_n', 'relationship_change_n'),
  moves('accounts', 'either', 'health_red', 'health_judged'),
];

/** What the list moves: a row of it may be the account of any row elsewhere. */
export const LIST_MOVES: TableMoves = {
  row: [
    moves('accounts', 'up', 'target', 'counted', 'tiered', 'icp_fit', 'matched'),
    moves('accounts', 'either', 'surging', 'competitor_surge'),
  ],
  rest: true,
  cells: {
    is_target: STANDING,
    target_since: STANDING,
    customer_since: CUSTOMER_SINCE,
    intent_score: [moves('any', 'either', 'intent_score'), moves('accounts', 'up', 'surging', 'competitor_surge')],
    relationship_score: RELATION,
    relationship_before: RELATION,
    icp_fit: [moves('accounts', 'up', 'icp_fit')],
    matched: [moves('accounts', 'up', 'matched')],
  },
  telling: ['target_accounts', 'intent_surge', 'match_rate', 'icp_fit', 'relationship_score'],
};
