// What a server may answer the sidebar: the workbook of a small company, in every state the page can show.
import type {
  BuildAnswer,
  MappedColumn,
  SettingState,
  SourceState,
  Trouble,
  WorkbookState,
} from '../../src/protocol/answers';
import { HOSTILE_TEXT } from './page-checks';

const source = (table: SourceState['table'], name: string, brings: string, required = false): SourceState => ({
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

const column = (field: string, header: string, letters: string): MappedColumn => ({
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
const FOUND_SOURCES: readonly SourceState[] = EMPTY_SOURCES.map((each) => {
  const chosen = CHOSEN[each.table];
  if (chosen === undefined) return each;
  const headers = chosen.columns.map(({ column: letters, header }) => ({ column: letters, header }));
  return { ...each, chosen: { ...chosen, headers } };
});

const setting = (
  id: string,
  name: string,
  value: string,
  effect: string,
  choices: SettingState['choices'] = [],
): SettingState => ({ id, name, kind: choices.length > 0 ? 'choice' : 'date', value, choices, effect });

const SETTINGS: readonly SettingState[] = [
  setting(
    'period_start',
    'Period from',
    '2024-01-01',
    'First day that counts; empty means the first day found in the data',
  ),
  setting('period_end', 'Period to', '2024-12-31', 'Last day that counts; empty means the last day found in the data'),
  setting(
    'as_of',
    'As of',
    '',
    'The day on which deals are open and customers are customers; empty means the end of the period',
  ),
  setting('split', 'Split by', 'tier', 'The columns beside each KPI; the largest four, and one for the rest', [
    { value: 'tier', label: 'Tier' },
    { value: 'segment', label: 'Segment' },
    { value: 'owner', label: 'Owner' },
  ]),
  setting('compare', 'Compare with', 'previous', 'The earlier period and the change beside each KPI', [
    { value: 'previous', label: 'The period before' },
    { value: 'last-year', label: 'The same days a year earlier' },
    { value: 'none', label: 'Nothing' },
  ]),
];

/** A workbook in which nothing was chosen yet. */
export const FIRST_RUN: WorkbookState = { sources: EMPTY_SOURCES, settings: SETTINGS };

/** A workbook whose data was found, without a funnel yet. */
export const FOUND: WorkbookState = { sources: FOUND_SOURCES, settings: SETTINGS };

/** A workbook that was built before. */
export const BUILT_BEFORE: WorkbookState = {
  ...FOUND,
  funnel: { tab: 'ABM Funnel', build: 3, builtAt: '23 Nov 2026 10:40' },
};

/** The range of accounts is gone. */
export const SOURCE_GONE: WorkbookState = {
  ...BUILT_BEFORE,
  sources: FOUND_SOURCES.map((each) =>
    each.table === 'opportunities'
      ? {
          ...source('opportunities', each.name, each.brings),
          trouble: {
            code: 'SOURCE_GONE',
            where: 'Opportunities',
            what: 'The tab that held this range was deleted.',
            fix: 'Choose the range again on the tab where the deals are now.',
            changed: 'no',
          },
        }
      : each,
  ),
};

/** A build with all six stages. */
export const BUILD: BuildAnswer = {
  tab: 'ABM Funnel',
  build: 1,
  first: true,
  stages: [
    { id: 'target', name: 'Target accounts', accounts: '60', conversion: '', count: 60, share: null },
    { id: 'engaged', name: 'Engaged', accounts: '38', conversion: '63.3%', count: 38, share: 0.633 },
    { id: 'opportunity', name: 'Opportunities', accounts: '21', conversion: '55.3%', count: 21, share: 0.553 },
    { id: 'won', name: 'Deals won', accounts: '9', conversion: '42.9%', count: 9, share: 0.429 },
    { id: 'retention', name: 'Retention', accounts: '14 of 16', conversion: '87.5%', count: 14, share: 0.875 },
    { id: 'expansion', name: 'Expansion', accounts: 'n/a', conversion: '', count: null, share: null },
  ],
  kpis: { shown: 41, waiting: 19, empty: 7 },
  notes: [
    '4 deals name a company that is on no list: they count outside the target accounts.',
    '1 account is engaged only because it has an opportunity.',
    'The first and last day of the data were taken as the period.',
    'Amounts are in USD; 2 deals in EUR were left out.',
  ],
};

/** A build that data did not allow. */
export const DATA_TROUBLE: Trouble = {
  code: 'DATA',
  where: 'ABM Definitions, cell C4',
  what: 'The period starts on 2024-12-31 and ends on 2024-01-01.',
  fix: 'Put the earlier day under Period from.',
  changed: 'no',
};

/** A selection that is no table. */
export const SELECTION_TROUBLE: Trouble = {
  code: 'DATA',
  where: 'Touches!C5',
  what: 'The selection is one cell, “web visit”.',
  fix: 'Mark the whole table with its header row, then press Use selection again.',
  changed: 'no',
};

/** Every visible place filled with what an attacker, or an accident, may put there. */
export const HOSTILE_WORKBOOK: WorkbookState = {
  ...BUILT_BEFORE,
  sources: EMPTY_SOURCES.map((each, index) => ({
    ...each,
    chosen: {
      sheet: HOSTILE_TEXT,
      range: `'${HOSTILE_TEXT}'!A1:H61`,
      rows: 9_007_199_254_740_991,
      columns: [column('Account', index === 0 ? 'W'.repeat(50_000) : HOSTILE_TEXT, 'XFD')],
      ignored: 0,
      proposed: [column('Amount', HOSTILE_TEXT, 'XFD')],
      missing: [{ id: 'tier', field: 'Tier' }],
      headers: [{ column: 'XFD', header: HOSTILE_TEXT }],
      questions: [
        {
          ...{ id: 'amount', field: 'Amount', column: 'XFD', received: HOSTILE_TEXT, cells: 7 },
          readings: [{ answer: 'decimal-point', words: `${HOSTILE_TEXT}${'W'.repeat(50_000)}` }],
        },
      ],
      notes: [HOSTILE_TEXT, 'ل'.repeat(50_000)],
      problems: 1_048_576,
    },
  })),
};
