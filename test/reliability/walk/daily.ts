// What people type in a walk, into their own sheets and into our tabs.
import { ACCOUNT_HEAD_ROWS } from '../../../src/funnel/accounts-tab';
import { DEFINITIONS_COLUMN } from '../../../src/funnel/definitions-layout';
import { COLUMN } from '../../../src/funnel/funnel-layout';
import type { TabId } from '../../../src/funnel/stamp';
import { onSheet, onTab, people, types } from './acts';
import type { Step } from './add-on';
import { buildOf } from '../tabs';
import { isStaged, recordOf, tabsIn } from './known';

/** Numbers of deals, as typed into the data. */
export const editsDeals = (amount: number): Step =>
  onSheet(/^Deals/, `a deal becomes ${String(amount)}`, (engine, sheet) => {
    const column = sheet.cells[0]?.findIndex((cell) => cell?.value === 'Amount') ?? -1;
    if (column >= 0) types(engine, sheet, 2, column + 1, amount);
  });

/** A list of so many more accounts; what people typed under the table may be in its way. */
export const listsAccounts = (more: number): Step =>
  onSheet(/^Accounts$/, `the list has ${String(more)} more accounts`, (engine, sheet) => {
    const rows = 60;
    if (sheet.rows < rows + 5) engine.operations.insertRows(sheet.id, sheet.rows, rows + 5 - sheet.rows);
    const lines = Array.from({ length: rows }, (_, at) =>
      at < more ? [`Co${String(at)} Widgets`, `co${String(at)}.example`, 'yes'] : ['', '', ''],
    );
    engine.operations.write({ sheet: sheet.id, row: 4, column: 1, rows, columns: 3 }, lines);
  });

export const writesPlans = (text: string): Step =>
  onSheet(/Plans/, `"${text}" in a sheet of their own`, (engine, sheet) => {
    types(engine, sheet, 1, 3, text);
  });

/** A formula of their own over each of our tabs. */
export const pointsAtTabs = (): Step =>
  onSheet(/Plans/, 'a formula over our tabs', (engine, sheet) => {
    const names = tabsIn(engine.state()).map(([, { name }]) => `'${name.replace(/'/g, "''")}'!B7`);
    if (names.length > 0) types(engine, sheet, 3, 1, `=${names.join('+')}`);
  });

export const notes = (kpi: string, text: string): Step =>
  onTab('funnel', `a note "${text}" beside ${kpi}`, (engine, sheet, known) => {
    const row = sheet.cells.findIndex((one) => one?.[COLUMN.key]?.value === kpi) + 1;
    if (row === 0) return;
    types(engine, sheet, row, COLUMN.note + 1, text);
    known.notes.set(kpi, text);
  });

export const typesOver = (tab: TabId, row: number, column: number): Step =>
  onTab(
    tab,
    `a number in row ${String(row)}, column ${String(column)}`,
    (engine, sheet, known) => {
      const number = 9000 + known.typed.size;
      types(engine, sheet, row, column, number);
      // Beside a live formula it is in its way, and below it nobody's for long.
      const { live, build } = recordOf(engine.state());
      const isInTheWay = tab === 'accounts' && live === true && row > ACCOUNT_HEAD_ROWS;
      // What a build that was cut off has written is put right unasked.
      const isCutOff = (buildOf(sheet.cells, tab) ?? Infinity) > build;
      if (!isInTheWay && !isCutOff) known.typed.set(number, sheet.id);
    },
    'LAYOUT',
    'DATA',
    'EDITED',
  );

export const agrees = (days: string): Step =>
  onTab(
    'definitions',
    `look_back_days is "${days}"`,
    (engine, sheet) => {
      const row = sheet.cells.findIndex((one) => one?.[DEFINITIONS_COLUMN.key]?.value === 'look_back_days') + 1;
      if (row > 0) types(engine, sheet, row, DEFINITIONS_COLUMN.value + 1, days);
    },
    'DATA',
  );

/** Text right below the accounts, or some rows further down. */
export const writesBelow = (rows: number): Step =>
  onTab(
    'accounts',
    `text ${String(rows)} rows below the table`,
    (engine, sheet, known) => {
      const end = sheet.cells.reduce(
        (last, row = [], at) => (row.some((cell) => cell !== undefined && cell.value !== '') ? at + 1 : last),
        0,
      );
      const text = `theirs ${String(known.texts.size + 1)}`;
      // What stands within the reach of a live formula is in its way, and nobody's for long.
      if (end + rows > sheet.rows || recordOf(engine.state()).live === true) return;
      types(engine, sheet, end + rows, 1, text);
      known.texts.set(text, sheet.id);
    },
    'LAYOUT',
  );

/** Text on a tab that a cut off build left behind. */
export const writesOnStaged = (): Step =>
  people(
    'text on a tab that is left over',
    (engine, known) => {
      const sheet = engine.state().sheets.find(isStaged);
      if (sheet === undefined) return;
      const text = `theirs ${String(known.texts.size + 1)}`;
      types(engine, sheet, 500 + known.texts.size, 3, text);
      known.texts.set(text, sheet.id);
    },
    'LAYOUT',
  );

export const clearsTail = (): Step =>
  onTab(
    'accounts',
    'the line that closes the table is cleared',
    (engine, sheet) => {
      const row = sheet.cells.findIndex((one) => String(one?.[0]?.value ?? '').startsWith('End of build')) + 1;
      if (row > 0) types(engine, sheet, row, 1, '');
    },
    'LAYOUT',
  );
