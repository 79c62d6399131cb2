import type { StoredRecord } from '../../src/protocol/stored-record';
import { openWorkbook } from '../../src/sheets/open-workbook';
import type { OpenWorkbook } from '../../src/sheets/open-workbook';
import { readRecord } from '../../src/sheets/record';
import { repaired } from '../../src/sheets/repair';
import { cutOff, endRun, engine, names } from './cut-off';
import type { Left } from './cut-off';

/** When somebody looks at the workbook. */
export const NOW = Date.UTC(2024, 11, 31, 10);

/** The workbook as it is when somebody looks. */
export const open = (): OpenWorkbook => openWorkbook(SpreadsheetApp.getActive(), NOW);

/** What a workbook is after repair. */
type AfterRepair = {
  readonly names: readonly string[];
  readonly onRecord: Readonly<Record<string, string | undefined>>;
  readonly remarks: readonly string[];
  readonly record: Omit<StoredRecord, 'tabs'>;
};

/** What repair makes of tabs: what they are called then, the tabs on record by name, and the remarks. */
export function afterRepair(tabs: readonly Left[], remembered?: Partial<StoredRecord>): AfterRepair {
  cutOff(tabs, remembered);
  const before = names();
  const { book, remarks, isChanged } = repaired(open());
  endRun();
  const { tabs: known, ...record } = readRecord();
  const nameOf = (id: number | undefined) => engine.state().sheets.find((sheet) => sheet.id === id)?.name;
  const onRecord = Object.fromEntries(Object.entries(known).map(([tab, id]) => [tab, nameOf(id)]));
  expect([book.record, isChanged]).toEqual([{ tabs: known, ...record }, names().join() !== before.join()]);
  return { names: names().slice(1), onRecord, remarks, record };
}

/** All that is remembered but the tabs, when the build of this number is the last one. */
export const settled = (build: number): Omit<StoredRecord, 'tabs'> => ({
  builtAt: '',
  mode: 'formulas',
  sources: [],
  hidden: '',
  build,
});
