import { columnsIn } from './column';

const column = columnsIn('before');

/** Columns: what the account was in the earlier period, for the bridge from then to now. */
export const BEFORE_COLUMNS = [
  column('target_before', 'On the list then', 'flag', 'earlier'),
  column('engaged_before', 'Engaged then', 'flag', 'earlier', 'activities'),
  column('opportunity_before', 'Opportunity then', 'flag', 'earlier', 'opportunities'),
  column('won_before', 'Won then', 'flag', 'earlier', 'opportunities'),
] as const;
