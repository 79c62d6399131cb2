// What people, mishaps and the add-on do in a document, step by step.
import { COLUMN } from '../../src/funnel/funnel-layout';
import { TAB_IDS } from '../../src/funnel/stamp';
import type { TabId } from '../../src/funnel/stamp';
import type { LightBook, LightSheet } from '../../workbench/light/light-book';
import type { LightEngine } from '../../workbench/light/light-engine';
import type { Notes } from './oracle';
import type { Script } from './script';
import { recordIn } from './tabs';

/** A document with people at work in it. */
export type Bench = { readonly engine: LightEngine; readonly ann: Script; readonly bo: Script };

const POINTING = "=SUM('ABM Accounts'!B:B)+'ABM Funnel'!B7+SUM('ABM Definitions'!A1:B2)";

/** Brings a document to a moment, by what people and the add-on do in it. */
export function brought(bench: Bench, from: LightBook, ...steps: readonly ((bench: Bench) => void)[]): LightBook {
  bench.engine.restore(from);
  for (const step of steps) step(bench);
  return bench.engine.state();
}

/** Chooses every table that can be found. */
export const find = ({ ann }: Bench): void => {
  if (ann.send('find', {}).said !== 'done') throw new Error('Nothing was found.');
};

/** Builds with changed settings, and insists that it went well. */
export function buildWith(settings: Readonly<Record<string, string>>): (bench: Bench) => void {
  return ({ ann }) => {
    const { said, answer } = ann.send('build', { settings });
    if (said !== 'done') throw new Error(`The build did not go well: ${answer}`);
  };
}

/** Builds, and insists that it went well. */
export const build = buildWith({});

/** What is typed beside KPIs in every scenario with a funnel. */
export const NOTES: Notes = new Map([
  ['target_accounts', 'as planned'],
  ['engaged_accounts', "'=ours"],
  ['won_accounts', 'Q3'],
]);

/** The sheet of one of our tabs on record. */
export function ourSheet(book: LightBook, tab: TabId): LightSheet {
  const found = book.sheets.find(({ id }) => id === recordIn(book).tabs[tab]);
  if (found === undefined) throw new Error(`There is no ${tab} tab.`);
  return found;
}

/** Copies one of our tabs as a person does, its mark included; gives the copy. */
export function copyTab(
  { operations, state, restore }: LightEngine,
  tab: TabId,
  sheet: LightSheet,
  name = `Copy of ${sheet.name}`,
): LightSheet {
  const book = state();
  const copy = { ...sheet, id: book.nextSheet, name };
  restore({ ...book, nextSheet: copy.id + 1, sheets: [...book.sheets, copy] });
  operations.putMetadata({ sheet: copy.id, key: 'abm-tab', value: tab, visibility: 'PROJECT' }, null);
  return copy;
}

/** Types notes and baselines beside KPIs, a formula that points at our tabs, and a name over the funnel. */
export const use = ({ engine }: Bench): void => {
  const { operations, state } = engine;
  const funnel = ourSheet(state(), 'funnel');
  for (const [id, note] of NOTES) {
    const row = funnel.cells.findIndex((one) => one?.[COLUMN.key]?.value === id) + 1;
    if (row === 0) throw new Error(`There is no row of ${id}.`);
    operations.write({ sheet: funnel.id, row, column: COLUMN.baseline + 1, rows: 1, columns: 2 }, [
      [5, note.startsWith("'") ? `'${note}` : note],
    ]);
  }
  const plans = state().sheets.find(({ name }) => name === 'Plans')?.id ?? -1;
  operations.write({ sheet: plans, row: 3, column: 1, rows: 1, columns: 1 }, [[POINTING]]);
  operations.setName('Mine', { sheet: funnel.id, row: 7, column: 1, rows: 6, columns: 2 });
};

/** Changes a number of the data. */
export function editDeals({ engine }: Bench): void {
  const sheet = engine.state().sheets.find(({ name }) => name === 'Deals' || name === 'Opportunities');
  if (sheet === undefined) throw new Error('There are no deals.');
  const amount = sheet.cells[0]?.findIndex((cell) => cell?.value === 'Amount') ?? -1;
  engine.operations.write({ sheet: sheet.id, row: 2, column: amount + 1, rows: 1, columns: 1 }, [[345]]);
}

export function renameTabs({ engine }: Bench): void {
  for (const tab of TAB_IDS) engine.operations.renameSheet(ourSheet(engine.state(), tab).id, `Our ${tab}`);
}

export function deleteTab(tab: TabId): (bench: Bench) => void {
  return ({ engine }) => {
    engine.operations.deleteSheet(ourSheet(engine.state(), tab).id);
  };
}

/** A first build whose server is lost when the tabs are filled and before they get their names. */
export function crash({ ann }: Bench): void {
  const gate: Parameters<Script['send']>[2] = ({ name, perform }) => {
    if (name === 'setName') ann.end();
    return perform();
  };
  if (ann.send('build', { settings: {} }, gate).said !== 'nothing') throw new Error('The build did not crash.');
}

/** Remembers a sheet that is not there, as after a release that forgot to. */
export function staleRecord({ engine }: Bench): void {
  const record: unknown = JSON.parse(engine.state().document.properties['abm-funnel'] ?? '{}');
  const tabs = { ...recordIn(engine.state()).tabs, funnel: 4711 };
  engine.operations.setProperty('abm-funnel', JSON.stringify({ ...Object(record), tabs }));
}

/** Makes the tabs look as if an earlier release had made them. */
export function olderLayout({ engine }: Bench): void {
  for (const tab of TAB_IDS) {
    const sheet = ourSheet(engine.state(), tab);
    sheet.cells.forEach((row, down) => {
      row?.forEach((cell, right) => {
        const text = String(cell?.value ?? '');
        if (!text.startsWith(`ABM ${tab} · layout`)) return;
        const older = `'${text.replace(/layout \d+/, 'layout 1')}`;
        engine.operations.write({ sheet: sheet.id, row: down + 1, column: right + 1, rows: 1, columns: 1 }, [[older]]);
      });
    });
  }
}
