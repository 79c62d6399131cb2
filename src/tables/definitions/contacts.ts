import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per person. */
export const CONTACTS: TableDefinition = {
  id: 'contacts',
  name: 'Contacts',
  row: 'person',
  brings: 'People: coverage, stakeholders, penetration and multi-threading',
  fields: [
    field(
      'account',
      'Account',
      'text',
      'account',
      'account name',
      'company',
      'company name',
      'associated company',
      'domain',
    ),
    field(
      'email',
      'E-mail or name',
      'text',
      'email',
      'email address',
      'e mail',
      'contact',
      'full name',
      'name',
      'contact email',
    ),
    field('role', 'Role', 'text', 'job title', 'title', 'buying role', 'role'),
    field('stance', 'Stance', 'text', 'champion', 'blocker', 'stance', 'champion blocker'),
    field('score', 'Score', 'number', 'score', 'lead score', 'person score'),
    field('first_known_date', 'First known', 'date', 'create date', 'created date', 'converted at', 'first known'),
  ],
  requires: [['email']],
  rowNeeds: ['email'],
};
