// What people do to whole sheets in a walk: rename, delete, protect, insert, copy.
import type { TabId } from '../../../src/funnel/stamp';
import { copyTab } from '../steps';
import { change, free, onSheet, onTab, people } from './acts';
import type { Step } from './add-on';

export const renames = (tab: TabId, name: string): Step =>
  onTab(tab, `renamed to "${name}"`, (engine, sheet) => {
    engine.operations.renameSheet(sheet.id, free(engine.state(), name));
  });

export const renamesOwn = (sheet: RegExp, name: string): Step =>
  onSheet(sheet, `${sheet.source} renamed to "${name}"`, (engine, { id }) => {
    engine.operations.renameSheet(id, free(engine.state(), name));
  });

export const deletes = (tab: TabId): Step =>
  onTab(tab, 'deleted', (engine, sheet, known) => {
    engine.operations.deleteSheet(sheet.id);
    if (tab === 'funnel') known.notes.clear();
  });

export const deletesDeals = (): Step =>
  onSheet(
    /^Deals/,
    'the deals deleted',
    (engine, sheet) => {
      engine.operations.deleteSheet(sheet.id);
    },
    'SOURCE_GONE',
  );

export const bringsDeals = (): Step =>
  people('another export of deals', (engine) => {
    engine.operations.insertSheet(free(engine.state(), 'Deals'), null);
    const sheet = engine.state().sheets.find(({ id }) => id === engine.state().active);
    if (sheet === undefined) return;
    engine.operations.write({ sheet: sheet.id, row: 1, column: 1, rows: 2, columns: 5 }, [
      ['Account', 'Stage', 'Amount', 'Created date', 'Close date'],
      ['Acme', 'Closed Won', 200, '2024-02-01', '2024-03-01'],
    ]);
  });

export const protects = (tab: TabId, editors: readonly string[]): Step =>
  onTab(
    tab,
    `only ${editors.join(' and ')} may edit it`,
    (engine, sheet) => {
      change(engine, sheet.id, (one) => ({ ...one, editors }));
    },
    'PROTECTED',
  );

export const unprotects = (): Step =>
  people('everybody may edit everything', (engine) => {
    const book = engine.state();
    engine.restore({ ...book, sheets: book.sheets.map(({ editors: _editors, ...sheet }) => sheet) });
  });

export const insertsRow = (tab: TabId, after: number): Step =>
  onTab(
    tab,
    `a row behind row ${String(after)}`,
    (engine, sheet) => {
      engine.operations.insertRows(sheet.id, Math.min(after, sheet.rows), 1);
    },
    'LAYOUT',
    'DATA',
  );

export const insertsColumn = (tab: TabId, after: number): Step =>
  onTab(
    tab,
    `a column behind column ${String(after)}`,
    (engine, sheet, known) => {
      engine.operations.insertColumns(sheet.id, after, 1);
      // What stands beside a KPI is told by its column.
      if (tab === 'funnel') known.notes.clear();
    },
    'LAYOUT',
    'DATA',
  );

export const insertsSourceColumn = (): Step =>
  onSheet(/^Deals/, 'a column in the deals', (engine, sheet) => {
    if (sheet.cells[0]?.[0]?.value === 'Account') engine.operations.insertColumns(sheet.id, 0, 1);
  });

export const duplicates = (tab: TabId): Step =>
  onTab(tab, 'duplicated', (engine, sheet) => {
    copyTab(engine, tab, sheet, free(engine.state(), `Copy of ${sheet.name}`));
  });

export const hides = (tab: TabId): Step =>
  onTab(tab, 'hidden', (engine, sheet) => {
    engine.operations.showSheet(sheet.id, false);
  });

export const unnames = (): Step =>
  people(
    'the name over the funnel deleted',
    (engine) => {
      engine.operations.removeName('ABM_funnel_tab');
    },
    'LAYOUT',
  );
