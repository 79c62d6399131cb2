import type { ColumnDefinition } from './column';

/** Columns: who the account is. */
export const NAME_COLUMNS = [
  { id: 'account', name: 'Account', kind: 'text', band: 'account', needs: [] },
  { id: 'stage', name: 'Stage reached', kind: 'text', band: 'account', needs: [] },
  { id: 'domain', name: 'Domain', kind: 'text', band: 'account', needs: ['accounts.domain'] },
  { id: 'tier', name: 'Tier', kind: 'text', band: 'account', needs: ['accounts.tier'] },
  { id: 'segment', name: 'Segment', kind: 'text', band: 'account', needs: ['accounts.segment'] },
  { id: 'owner', name: 'Owner', kind: 'text', band: 'account', needs: ['accounts.owner'] },
] as const satisfies readonly ColumnDefinition[];
