import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Operations } from '../bridge/operations';
import { answering, type Answering } from './answering';
import { habitsOf, plainSheetIds, toSnapshot, type Book, type OnRead } from './book';
import { watchCalculation } from './calculation';
import { cellFunctions, type CellFunctions, type Invoke } from './cell-functions';
import { documentOperations, type Surroundings } from './document';
import { rememberByText } from './exact-caches';
import { keepsakeOperations } from './keepsakes';
import { layoutOperations } from './layout';
import { teachGoogleDialect } from './lexer-dialect';
import { nameOperations } from './names';
import { sparePlainSheets } from './plain-sheets';
import { paintQuickly } from './quick-paint';
import { readCellsQuickly } from './quick-cells';
import { readingOperations } from './reading';
import { openRights, type Rights } from './rights';
import { savedBook, type SavedBook } from './saved-book';
import { selectionOperations } from './selection';
import { leaveRemovedSheets, sheetOperations } from './sheets';
import { openWorkbook, type OpenWorkbook } from './workbook';
import { writingOperations } from './writing';

/** What the engine runs on: a Univer with the sheets and formula plugins, with or without a page around it. */
export type EngineParts = Surroundings & { readonly univer: Univer; readonly api: FUniver };

/** The spreadsheet behind the services: operations, and what only the host may do. */
export type Engine = Answering & {
  /** The operations on the open book; ask again after loading another one. */
  readonly operations: () => Operations;
  /** Opens a book in place of the one that is open, with fresh properties, charts and lock. */
  readonly load: (book: Book, onRead?: OnRead) => Promise<void>;
  /** Makes functions of the bundle usable in cells. */
  readonly registerFunctions: (names: readonly string[], invoke: Invoke) => void;
  /** Resolves once every formula is calculated. */
  readonly settled: () => Promise<void>;
  readonly save: () => Promise<SavedBook>;
};

function assemble(
  open: OpenWorkbook,
  functions: CellFunctions,
  rights: Rights,
  surroundings: Surroundings,
  locale: string,
): Operations {
  return rights.guarded({
    openFor: rights.openFor,
    ...sheetOperations(open),
    ...readingOperations(open),
    ...writingOperations(open),
    ...layoutOperations(open),
    ...selectionOperations(open),
    ...nameOperations(open),
    ...documentOperations(surroundings),
    ...keepsakeOperations(open.hasSheet),
    book: () => {
      const workbook = open.workbook();
      return { id: workbook.getId(), name: workbook.getName(), locale, timeZone: open.habits().zone.name };
    },
    // Whoever asks for this waits for the formulas first; there is nothing left to do.
    calculate: () => undefined,
    // Univer has no protected ranges.
    mayEdit: rights.isEditor,
    refusal: functions.refusalAt,
  });
}

/** The engine over a running Univer; load a book before asking anything else. */
export function createEngine({ univer, api, ...surroundings }: EngineParts): Engine {
  rememberByText();
  teachGoogleDialect();
  readCellsQuickly();
  paintQuickly();
  const open = openWorkbook(univer, api);
  leaveRemovedSheets(open);
  const calculation = watchCalculation(open);
  const plainSheets = sparePlainSheets(open);
  const functions = cellFunctions(open);
  const rights = openRights((isEditor) => open.workbook().setEditable(isEditor));
  let operations = assemble(open, functions, rights, surroundings, '');
  return {
    ...answering(() => operations, calculation),
    operations: () => operations,
    load: async (book, onRead = () => Promise.resolve()) => {
      const snapshot = await toSnapshot(book, onRead);
      const habits = habitsOf(book);
      open.setHabits(habits);
      const plain = plainSheetIds(book);
      plainSheets.expect(plain);
      open.replaceWith(snapshot);
      operations = assemble(open, functions, rights, surroundings, habits.bookLocale);
      if (!rights.isEditor()) rights.openFor('viewer');
      functions.register();
      if (plain.length < open.model().getSheets().length) await calculation.expectStart();
    },
    registerFunctions: functions.add,
    settled: calculation.settled,
    save: async () => {
      await calculation.settled();
      return savedBook(open, operations);
    },
  };
}
