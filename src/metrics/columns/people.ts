import type { ColumnDefinition } from './column';

/** Columns: who is known there. */
export const PEOPLE_COLUMNS = [
  { id: 'contacts', name: 'People known', kind: 'count', band: 'people', needs: ['contacts'] },
  {
    id: 'engaged_contacts',
    name: 'People engaged',
    kind: 'count',
    band: 'people',
    needs: ['contacts', 'activities.contact'],
  },
  { id: 'covered', name: 'Covered', kind: 'flag', band: 'people', needs: ['contacts'] },
  {
    id: 'multithreaded',
    name: 'Multi-threaded',
    kind: 'flag',
    band: 'people',
    needs: ['contacts', 'activities.contact'],
  },
  { id: 'champions', name: 'Champions', kind: 'count', band: 'people', needs: ['contacts.stance'] },
  { id: 'has_champion', name: 'Has a champion', kind: 'flag', band: 'people', needs: ['contacts.stance'] },
] as const satisfies readonly ColumnDefinition[];
