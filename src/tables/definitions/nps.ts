import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per answer to "how likely are you to recommend us?". */
export const NPS: TableDefinition = {
  id: 'nps',
  name: 'NPS answers',
  row: 'answer',
  brings: 'Answers: net promoter score',
  fields: [
    field(
      'score',
      'Score',
      'number',
      'score',
      'nps',
      'nps score',
      'rating',
      'how likely are you to recommend us',
      'answer',
    ),
    field('date', 'Date', 'date', 'created at', 'date created', 'end date', 'date', 'response date', 'answered'),
    field('account', 'Account', 'text', 'company', 'company name', 'account', 'account name', 'customer'),
    field('person', 'Person', 'text', 'email', 'email address', 'respondent id', 'respondent', 'person', 'contact'),
  ],
  requires: [['score']],
  rowNeeds: ['score'],
};
