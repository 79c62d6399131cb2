import { ACCOUNT_HEAD_ROWS, accountsTab } from '../funnel/accounts-tab';
import { shownBy } from '../funnel/sheet-cell';
import { factsFrom } from './facts-from';
import { WHOLE_PARAMETERS, WHOLE_RULES } from './parameters';
import type { WholeFunction } from './whole-function';

const EXAMPLE = '=ABM_ACCOUNTS(Accounts!A1:F500;Activities!A1:E5000;Deals!A1:H300)';

/** The account table as one block: what the accounts tab holds below its headers. */
export const ACCOUNTS_FUNCTION: WholeFunction = {
  name: 'ABM_ACCOUNTS',
  family: 'Whole tables',
  summary:
    'The account table as one block: a row per account with everything counted for it, and the totals beside. The accounts tab in live mode is this formula.',
  parameters: WHOLE_PARAMETERS,
  worked: [
    { formula: EXAMPLE, result: 'a block of cells', shows: 'The rows of the accounts tab below its headers' },
    {
      formula: '=ABM_ACCOUNTS(ABM_data_accounts;"";ABM_data_opportunities;"";"";"";"";ABM_data_definitions)',
      result: 'a block of cells',
      shows: 'Over the named ranges of the sidebar, with two tables and the agreed settings',
    },
  ],
  rules: [
    ...WHOLE_RULES,
    'Dates come as numbers: give their columns a date format. In live mode the accounts tab has it already.',
    'It needs room: a cell in the way gives #REF!.',
  ],
  source: 'The columns and what they count are those of the accounts tab.',
  // The last row of the tab is its tail, which names a build.
  evaluate: (args, surroundings) =>
    accountsTab(factsFrom(args, surroundings, EXAMPLE))
      .rows.slice(ACCOUNT_HEAD_ROWS, -1)
      .map((row) => row.map(({ cell }) => shownBy(cell))),
};
