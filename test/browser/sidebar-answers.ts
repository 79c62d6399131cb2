// What a server may answer the sidebar: the workbook of a small company, in every state the page can show.
import type { BuildAnswer, SettingState, Trouble, WorkbookState } from '../../src/protocol/answers';
import { HOSTILE_TEXT } from './page-checks';
import { column, EMPTY_SOURCES, FOUND_SOURCES, source } from './sidebar-sources';

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
  funnel: { build: 3, builtAt: '23 Nov 2026 10:40' },
};

/** The range of the opportunities is gone. */
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
  build: 3,
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
