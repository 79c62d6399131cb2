// The tables of a small company as the cards of the sidebar show them.
import type { MappedColumn, SourceState } from '../../src/protocol/answers';

/** A table for which nothing is chosen. */
export const source = (table: SourceState['table'], name: string, brings: string, required = false): SourceState => ({
  table,
  name,
  required,
  brings,
});

/** The seven tables before any was chosen. */
export const EMPTY_SOURCES: readonly SourceState[] = [
  source('accounts', 'Accounts', 'The target list, tiers and owners: every other number is counted against it', true),
  source('activities', 'Activities', 'Touches: who is engaged, how, and how long it takes'),
  source('opportunities', 'Opportunities', 'Deals: pipeline, win rates, revenue and velocity'),
  source('customers', 'Customers', 'Contracts: renewal, retention, contract value and lifetime value'),
  source('spend', 'Spend', 'Costs: cost per engaged account, acquisition cost, return'),
  source('nps', 'NPS answers', 'Answers: net promoter score'),
  source('contacts', 'Contacts', 'People: coverage, stakeholders, penetration and multi-threading'),
];

/** A column that is read without a doubt. */
export const column = (field: string, header: string, letters: string): MappedColumn => ({
  ...{ id: field.toLowerCase().replace(/ /g, '_'), field, header, column: letters, samples: [], byPerson: false },
  ...{ confidence: 'sure', reason: 'by its header' },
});

/** Nothing left to ask or to correct. */
const SETTLED = { proposed: [], missing: [], headers: [], questions: [] };

const CHOSEN: Readonly<Partial<Record<SourceState['table'], SourceState['chosen']>>> = {
  accounts: {
    sheet: 'Target list',
    range: 'Target list!A3:H67',
    rows: 64,
    columns: [
      column('Account', 'Account Name', 'A'),
      column('Website', 'Website', 'B'),
      column('Target account', 'Target Account', 'C'),
      column('Tier', 'ICP Tier', 'D'),
      column('Owner', 'Account Owner', 'F'),
    ],
    ignored: 3,
    ...SETTLED,
    notes: ['The header is in row 3; 2 lines above it were skipped.'],
    problems: 0,
  },
  activities: {
    sheet: 'Touches',
    range: 'Touches!A1:E5012',
    rows: 5011,
    columns: [
      column('Account', 'Company', 'A'),
      column('Date', 'Activity Date', 'B'),
      column('Kind of touch', 'Type', 'C'),
      column('Person', 'Email', 'E'),
    ],
    ignored: 1,
    ...SETTLED,
    notes: [],
    problems: 0,
  },
  opportunities: {
    sheet: 'SF report',
    range: 'SF report!B6:N412',
    rows: 403,
    columns: [
      column('Account', 'Account Name', 'B'),
      column('Stage', 'Stage', 'D'),
      column('Created date', 'Created Date', 'E'),
      column('Close date', 'Close Date', 'F'),
      column('Amount', 'Amount (converted)', 'G'),
      column('Currency', 'Amount (converted) Currency', 'H'),
      column('Deal type', 'Type', 'J'),
      column('Opportunity ID', 'Opportunity ID', 'N'),
    ],
    ignored: 5,
    ...SETTLED,
    notes: ['The last row, “Grand Totals”, was left out.', 'F31 holds “soon”, which is no date.'],
    problems: 4,
  },
};

/** The tables after “Find my data”: three of seven. */
export const FOUND_SOURCES: readonly SourceState[] = EMPTY_SOURCES.map((each) => {
  const chosen = CHOSEN[each.table];
  if (chosen === undefined) return each;
  const headers = chosen.columns.map(({ column: letters, header }) => ({ column: letters, header }));
  return { ...each, chosen: { ...chosen, headers } };
});
