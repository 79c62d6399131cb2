import { EMPTY_VIEW, type View } from '../../sidebar/view';
import type { BuildAnswer, SettingState, SourceState, Trouble, WorkbookState } from '../../src/protocol/answers';

/** A trouble of any kind. */
export const TROUBLE: Trouble = { code: 'DATA', where: 'Deals, cell C14', what: 'What.', fix: 'Fix.', changed: 'no' };

/** A needed table without a range. */
export const ACCOUNTS: SourceState = { table: 'accounts', name: 'Accounts', required: true, brings: 'The list' };

/** A table that no funnel needs. */
export const SPEND: SourceState = { table: 'spend', name: 'Spend', required: false, brings: 'Costs' };

/** The same table with a range. */
export const chosen = (source: SourceState, rows: number): SourceState => ({
  ...source,
  chosen: {
    ...{ sheet: 'Sheet1', range: 'Sheet1!A1:B9', rows, columns: [], ignored: 0, notes: [], problems: 0 },
    ...{ proposed: [], missing: [], headers: [], questions: [] },
  },
});

/** The same table with a range that cannot be used. */
export const unreadable = (source: SourceState): SourceState => ({ ...source, trouble: TROUBLE });

const SPLIT: SettingState = { id: 'split', name: 'Split by', kind: 'words', value: 'tier', choices: [], effect: '' };

/** A workbook with these tables and one setting, `split`, at `tier`. */
export const workbookOf = (...sources: readonly SourceState[]): WorkbookState => ({ sources, settings: [SPLIT] });

/** A page that shows this workbook and nothing else. */
export const viewOf = (workbook: WorkbookState, more: Partial<View> = {}): View => ({
  ...EMPTY_VIEW,
  workbook,
  turn: 1,
  ...more,
});

/** A build without stages. */
export const BUILT: BuildAnswer = {
  build: 2,
  first: false,
  stages: [],
  kpis: { shown: 1, waiting: 0, empty: 0 },
  notes: [],
};
