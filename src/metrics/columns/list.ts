import { columnsIn } from './column';

const column = columnsIn('list');

const TOUCHES = 'activities';
const DEALS = 'opportunities';
const SCORE = 'accounts.relationship_score';
/** No column of the list: an intent score or touches of kind Intent, whichever the agreed rule goes by. */
const SURGING = 'accounts.surging';
const BEFORE = 'accounts.relationship_before';

/** Columns: how it counts. */
export const LIST_COLUMNS = [
  column('target', 'On the list', 'flag'),
  column('non_target', 'Not on the list', 'flag'),
  column('already_customer', 'Already customer', 'flag'),
  column('counted', 'Counted', 'flag'),
  column('group', 'Split column', 'count'),
  column('tiered', 'Has a tier', 'flag', 'accounts.tier'),
  column('icp_fit', 'Ideal fit', 'flag', 'accounts.icp_fit'),
  column('matched', 'Matched for ads', 'flag', 'accounts.matched'),
  column('by_name', 'Found by name', 'flag'),
  column('intent_score', 'Intent score', 'points', 'accounts.intent_score'),
  column('intent_topic', 'Intent topic', 'text', 'accounts.intent_topic'),
  column('surging', 'Intent surging', 'flag', SURGING),
  column('relationship_score', 'Relationship', 'points', SCORE),
  column('relationship_n', 'with a score', 'flag', SCORE),
  column('relationship_change', 'Change', 'points', SCORE, BEFORE),
  column('relationship_change_n', 'with both scores', 'flag', SCORE, BEFORE),
  column('competitor_surge', 'Competitor topic', 'flag', 'accounts.intent_topic', SURGING),
  column('before_any', 'Engaged before', 'flag', TOUCHES, DEALS),
  column('before_score', 'Over it before', 'flag', TOUCHES, DEALS),
  column('no_deal_before', 'No deal before', 'flag', TOUCHES, DEALS),
  column('deal_after', 'First deal after', 'flag', TOUCHES, DEALS),
] as const;
