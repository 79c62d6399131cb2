// What colleagues do while a build runs.
import { COLUMN } from '../../src/funnel/funnel-layout';
import type { TabId } from '../../src/funnel/stamp';
import type { LightSheet } from '../../workbench/light/light-book';
import type { LightEngine } from '../../workbench/light/light-engine';
import { copyTab, ourSheet } from './steps';

/** Something that a colleague does while a build runs, and what comes of it that is the colleague's own doing. */
export type Action = {
  readonly name: string;
  readonly act: (engine: LightEngine) => void;
  /** Whether the next build may ask a person to put something right first. */
  readonly mayStop?: true;
  /**
   * Whether it moves our cells. Right between the last look and the write nobody can know: the block then stands where it
   * was for a moment, and what counts is what comes after it. The build goes well all the same.
   */
  readonly moves?: true;
  /** Whether a build that has not looked at our cells for the last time sees it and asks. */
  readonly isSeen?: true;
};

const tabOf = (engine: LightEngine, tab: TabId): LightSheet => ourSheet(engine.state(), tab);

const theirs = (engine: LightEngine, name: string): LightSheet => {
  const found = engine.state().sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

const cell = (sheet: LightSheet, row: number, column: number) => ({
  sheet: sheet.id,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** Everything that is tried between any two calls. */
export const ACTIONS: readonly Action[] = [
  {
    name: 'rename the tab',
    act: (engine: LightEngine): void => {
      engine.operations.renameSheet(tabOf(engine, 'funnel').id, 'Our funnel');
    },
  },
  {
    name: 'rename the accounts tab',
    act: (engine: LightEngine): void => {
      engine.operations.renameSheet(tabOf(engine, 'accounts').id, 'Our accounts');
    },
  },
  {
    name: 'delete the tab',
    act: (engine: LightEngine): void => {
      engine.operations.deleteSheet(tabOf(engine, 'funnel').id);
    },
  },
  {
    name: 'delete the accounts tab',
    act: (engine: LightEngine): void => {
      engine.operations.deleteSheet(tabOf(engine, 'accounts').id);
    },
  },
  {
    name: 'delete the definitions tab',
    act: (engine: LightEngine): void => {
      engine.operations.deleteSheet(tabOf(engine, 'definitions').id);
    },
  },
  {
    name: 'protect the tab',
    act: (engine: LightEngine): void => {
      const { id } = tabOf(engine, 'funnel');
      const book = engine.state();
      engine.restore({
        ...book,
        sheets: book.sheets.map((sheet) => (sheet.id === id ? { ...sheet, editors: [] } : sheet)),
      });
    },
    mayStop: true,
  },
  {
    name: 'insert a row above the block',
    moves: true,
    act: (engine: LightEngine): void => {
      engine.operations.insertRows(tabOf(engine, 'funnel').id, 0, 1);
    },
  },
  {
    name: 'insert a row inside the block',
    moves: true,
    act: (engine: LightEngine): void => {
      engine.operations.insertRows(tabOf(engine, 'funnel').id, 20, 1);
    },
  },
  {
    name: 'insert a row below the block',
    act: (engine: LightEngine): void => {
      engine.operations.insertRows(tabOf(engine, 'funnel').id, 500, 1);
    },
  },
  {
    name: 'edit a note',
    act: (engine: LightEngine): void => {
      engine.operations.write(cell(tabOf(engine, 'funnel'), 4, COLUMN.owner + 3), [['mine']]);
    },
  },
  {
    name: 'edit an owned cell',
    act: (engine: LightEngine): void => {
      engine.operations.write(cell(tabOf(engine, 'funnel'), 17, 2), [[99]]);
    },
    mayStop: true,
    isSeen: true,
  },
  {
    name: 'delete a source',
    act: (engine: LightEngine): void => {
      engine.operations.deleteSheet(theirs(engine, 'Deals').id);
    },
    mayStop: true,
  },
  {
    name: 'rename a source',
    act: (engine: LightEngine): void => {
      engine.operations.renameSheet(theirs(engine, 'Deals').id, 'Deals 2024');
    },
  },
  {
    name: 'edit a source',
    act: (engine: LightEngine): void => {
      engine.operations.write(cell(theirs(engine, 'Deals'), 2, 3), [[777]]);
    },
  },
  {
    name: 'insert a source column',
    act: (engine: LightEngine): void => {
      engine.operations.insertColumns(theirs(engine, 'Deals').id, 1, 1);
    },
  },
  {
    name: "take the tab's name",
    act: (engine: LightEngine): void => {
      engine.operations.renameSheet(theirs(engine, 'Plans').id, 'ABM Plans');
      engine.operations.insertSheet('ABM Funnel 2', null);
    },
  },
  {
    name: 'delete the named range',
    act: (engine: LightEngine): void => {
      engine.operations.removeName('ABM_funnel_tab');
    },
    mayStop: true,
  },
  {
    name: 'duplicate the tab',
    act: (engine: LightEngine): void => {
      copyTab(engine, 'funnel', tabOf(engine, 'funnel'));
    },
  },
];
