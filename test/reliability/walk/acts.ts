// How people do something in a walk.
import type { TabId } from '../../../src/funnel/stamp';
import type { LightBook, LightSheet } from '../../../workbench/light/light-book';
import type { LightEngine } from '../../../workbench/light/light-engine';
import type { Step } from './add-on';
import { tabIn } from './known';
import type { Known, Walk } from './known';

/** Something that people do; nothing where there is nothing to do it to. */
type Act = (engine: LightEngine, known: Known) => void;

/** A step of people, and the codes with which builds may stop from then on. */
export function people(words: string, act: Act, ...mayStop: readonly string[]): Step {
  return {
    words,
    take: ({ bench: { engine }, known }: Walk) => {
      engine.restore({ ...engine.state(), user: 'owner' });
      act(engine, known);
      for (const code of mayStop) known.mayStop.add(code);
    },
  };
}

/** A step on a tab in use. */
export const onTab = (
  tab: TabId,
  words: string,
  act: (engine: LightEngine, sheet: LightSheet, known: Known) => void,
  ...mayStop: readonly string[]
): Step =>
  people(
    `${words} (${tab})`,
    (engine, known) => {
      const sheet = tabIn(engine.state(), tab);
      if (sheet !== undefined) act(engine, sheet, known);
    },
    ...mayStop,
  );

/** A step on the first sheet of such a name. */
export const onSheet = (
  name: RegExp,
  words: string,
  act: (engine: LightEngine, sheet: LightSheet, known: Known) => void,
  ...mayStop: readonly string[]
): Step =>
  people(
    words,
    (engine, known) => {
      const sheet = engine.state().sheets.find((one) => name.test(one.name));
      if (sheet !== undefined) act(engine, sheet, known);
    },
    ...mayStop,
  );

/** Types into a cell, if the sheet has it. */
export function types(
  engine: LightEngine,
  sheet: LightSheet,
  row: number,
  column: number,
  value: string | number,
): void {
  const { rows, columns } = engine.state().sheets.find(({ id }) => id === sheet.id) ?? sheet;
  if (row > rows || column > columns) return;
  engine.operations.write({ sheet: sheet.id, row, column, rows: 1, columns: 1 }, [[value]]);
}

/** Replaces a sheet. */
export const change = (engine: LightEngine, id: number, with_: (sheet: LightSheet) => LightSheet): void => {
  const book = engine.state();
  engine.restore({ ...book, sheets: book.sheets.map((sheet) => (sheet.id === id ? with_(sheet) : sheet)) });
};

/** A name that no other sheet has. */
export function free(book: LightBook, name: string): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${name} ${String(number)}`;
  return found;
}
