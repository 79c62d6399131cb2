// Tabs that a cut off build may leave behind, in a workbook in memory; the modules of src/sheets run on it right here.
import { FUNNEL_STAMP } from '../../src/funnel/funnel-layout';
import { stampText, tailText } from '../../src/funnel/stamp';
import type { TabId } from '../../src/funnel/stamp';
import { NO_RECORD } from '../../src/protocol/stored-record';
import type { StoredRecord } from '../../src/protocol/stored-record';
import { markSheet } from '../../src/sheets/marks';
import type { Made } from '../../src/sheets/marks';
import { writeRecord } from '../../src/sheets/record';
import { createServices } from '../../workbench/services/services';
import { lightBook, lightEngine } from '../support/light-host';

/** The name under which the build that was cut off made its tabs. */
export const INTENT = 'ABM build 0000abcd';

/** The name under which a build before it made its tabs. */
export const EARLIER = 'ABM build 0000cdef';

/** The number of the last build that ended. */
export const LAST = 4;

/** The workbook. */
export const engine = lightEngine({ book: lightBook({ sheets: { Deals: [['Account'], ['Acme']] } }) });
const untouched = engine.state();

/** The names of all sheets, as others see them. */
export const names = (): string[] => engine.state().sheets.map(({ name }) => name);

let seen: readonly string[] = [];

/** What others saw of the workbook when the record was last written. */
export const seenAtRecord = (): readonly string[] => seen;

const { globals, endRun } = createServices((request) => {
  if (request.includes('"setProperty"')) seen = names();
  return engine.call(request);
});
Object.assign(globalThis, globals);

export { endRun };

/** Cells in which somebody typed. */
export const typed = { C3: 'mine' };

/** A tab as the workbook has it when the next run begins. */
export type Left = {
  readonly name: string;
  readonly mark?: Made;
  /** The build that marked it: the one that was cut off where it is not told. */
  readonly by?: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly onRecord?: TabId;
  readonly change?: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;
};

function leave({ name, mark, by = INTENT, cells = {}, change }: Left): number {
  const sheet = SpreadsheetApp.getActive().insertSheet(name);
  if (mark !== undefined) markSheet(sheet, mark === 'list' ? mark : `${by} ${mark}`);
  for (const [a1, text] of Object.entries(cells)) sheet.getRange(a1).setValues([[`'${text}`]]);
  change?.(sheet);
  return sheet.getSheetId();
}

/** Makes the workbook one in which a build was cut off and left these tabs. */
export function cutOff(tabs: readonly Left[], remembered: Partial<StoredRecord> = {}): void {
  engine.restore(untouched);
  const onRecord: StoredRecord['tabs'] = {};
  for (const tab of tabs) {
    const id = leave(tab);
    if (tab.onRecord !== undefined) onRecord[tab.onRecord] = id;
  }
  writeRecord({ ...NO_RECORD, build: LAST, intent: INTENT, tabs: onRecord, ...remembered });
  endRun();
}

/** What a tab is called while the build makes it. */
export const staged = (tab: TabId): string => `${INTENT} ${tab}`;

const stampAt = (tab: TabId): string =>
  tab === 'funnel' ? `${String.fromCharCode(65 + FUNNEL_STAMP.column)}${String(FUNNEL_STAMP.row + 1)}` : 'A1';

/** The stamp of a tab in its cell, as when the rest of its table did not arrive. */
export const opened = (tab: TabId, build: number): NonNullable<Left['cells']> => ({
  [stampAt(tab)]: stampText(tab, build, []),
});

/** The stamp of a tab in its cell, and the line that closes its table. */
export const stamped = (tab: TabId, build: number): NonNullable<Left['cells']> => ({
  ...opened(tab, build),
  A40: tailText(build),
});

/** A tab that was marked and filled, and may hold more cells. */
export const complete = (tab: TabId, more: Left['cells'] = {}): Left => ({
  name: staged(tab),
  mark: tab,
  cells: { ...stamped(tab, LAST + 1), ...more },
});

/** A row more than the tab was made with. */
export const oneRowMore: NonNullable<Left['change']> = (sheet) => void sheet.insertRowsAfter(1, 1);

/** A column more. */
export const oneColumnMore: NonNullable<Left['change']> = (sheet) => void sheet.insertColumnsAfter(1, 1);

/** A note in the last cell. */
export const aNote: NonNullable<Left['change']> = (sheet) => void sheet.getRange('Z1000').setNote('mine');

/** A chart. */
export const aChart: NonNullable<Left['change']> = (sheet) => {
  const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B2'));
  sheet.insertChart(chart.setPosition(1, 1, 0, 0).build());
};
