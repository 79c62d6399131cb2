import type { ColumnDefinition } from './column';

/** Columns: how it counts. */
export const LIST_COLUMNS = [
  { id: 'target', name: 'On the list', kind: 'flag', band: 'list', needs: [] },
  { id: 'non_target', name: 'Not on the list', kind: 'flag', band: 'list', needs: [] },
  { id: 'already_customer', name: 'Already customer', kind: 'flag', band: 'list', needs: [] },
  { id: 'counted', name: 'Counted', kind: 'flag', band: 'list', needs: [] },
  { id: 'group', name: 'Split column', kind: 'count', band: 'list', needs: [] },
  { id: 'icp_fit', name: 'Ideal fit', kind: 'flag', band: 'list', needs: ['accounts.icp_fit'] },
  { id: 'matched', name: 'Matched for ads', kind: 'flag', band: 'list', needs: ['accounts.matched'] },
  { id: 'surging', name: 'Intent surging', kind: 'flag', band: 'list', needs: ['accounts.intent_score'] },
  {
    id: 'relationship_score',
    name: 'Relationship',
    kind: 'points',
    band: 'list',
    needs: ['accounts.relationship_score'],
  },
  {
    id: 'relationship_n',
    name: 'with a score',
    kind: 'flag',
    band: 'list',
    needs: ['accounts.relationship_score'],
  },
] as const satisfies readonly ColumnDefinition[];
