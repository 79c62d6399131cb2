import { columnsIn } from './column';

const column = columnsIn('people');

/** Columns: who is known there. */
export const PEOPLE_COLUMNS = [
  column('contacts', 'People known', 'count', 'contacts'),
  column('engaged_contacts', 'People engaged', 'count', 'contacts', 'activities.contact'),
  column('covered', 'Covered', 'flag', 'contacts'),
  column('multithreaded', 'Multi-threaded', 'flag', 'contacts', 'activities.contact'),
  column('champions', 'Champions', 'count', 'contacts.stance'),
  column('blockers', 'Blockers', 'count', 'contacts.stance'),
  column('qualified_people', 'Qualified', 'count', 'contacts.score'),
  column('new_people', 'New people', 'count', 'contacts.first_known_date'),
  column('has_champion', 'Has a champion', 'flag', 'contacts.stance'),
] as const;
