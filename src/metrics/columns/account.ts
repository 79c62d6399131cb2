import { columnsIn } from './column';

const column = columnsIn('account');

/** Columns: who the account is. */
export const NAME_COLUMNS = [
  column('account', 'Account', 'text'),
  column('stage', 'Stage reached', 'text'),
  column('domain', 'Domain', 'text', 'accounts.domain'),
  column('tier', 'Tier', 'text', 'accounts.tier'),
  column('segment', 'Segment', 'text', 'accounts.segment'),
  column('size', 'Company size', 'text', 'accounts.size'),
  column('owner', 'Owner', 'text', 'accounts.owner'),
] as const;
