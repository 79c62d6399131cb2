import type { Kept } from '../bridge/kept';
import type { Operations } from '../bridge/operations';
import { checkRoom } from '../bridge/room';
import { withoutSheet } from './formulas';
import { mapFormulas } from './grow';
import { NEW_SHEET, type LightBook, type LightSheet } from './light-book';

/** The sheet with a number. Throws when it is gone. */
export function sheetIn({ sheets }: LightBook, id: number): LightSheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`Sheet ${id} not found`);
  return found;
}

/** The sheet with a number, if whoever is at work may edit it. */
export function writable(book: LightBook, id: number): LightSheet {
  if (!mayEdit(book, id)) throw new Error('You are trying to edit a protected cell or object.');
  return sheetIn(book, id);
}

/** Whether whoever is at work may edit a sheet. */
export function mayEdit(book: LightBook, id: number): boolean {
  return sheetIn(book, id).editors?.includes(book.user) ?? true;
}

/** The workbook with one sheet changed. */
export function changed(book: LightBook, id: number, change: (sheet: LightSheet) => LightSheet): LightBook {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
}

/** The number of the sheet with a name, whatever its case. */
export function idOfName({ sheets }: LightBook, name: string): number | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

/** The name of a sheet; that of a broken reference when it is gone. */
export function nameOfId({ sheets }: LightBook, id: number): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? '#REF!';
}

function checkNameFree(book: LightBook, name: string, except?: number): void {
  const taken = idOfName(book, name);
  if (taken !== undefined && taken !== except)
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(book: LightBook): string {
  let number = 1;
  while (idOfName(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function withNewSheet(book: LightBook, wanted: string | null, index: number | null): LightBook {
  const name = wanted ?? freeName(book);
  checkNameFree(book, name);
  checkRoom(book.sheets, NEW_SHEET.rows * NEW_SHEET.columns);
  const id = book.nextSheet;
  // Without an index, Google Sheets puts the new sheet right after the active one.
  const at = index ?? book.sheets.findIndex((sheet) => sheet.id === book.active) + 1;
  const sheet: LightSheet = { id, name, ...NEW_SHEET, hidden: false, cells: [], layers: [], hiddenColumns: [] };
  const sheets = [...book.sheets.slice(0, at), sheet, ...book.sheets.slice(at)];
  return { ...book, sheets, active: id, nextSheet: id + 1, selection: [] };
}

/** The workbook without a sheet: what pointed at it is lost, its names and what was kept with it are gone. */
function withoutTab(book: LightBook, id: number): LightBook {
  writable(book, id);
  const others = book.sheets.filter((sheet) => sheet.id !== id);
  if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
  if (others.every(({ hidden }) => hidden)) throw new Error("You can't remove all the visible sheets in a document.");
  const sheets = others.map((sheet) => {
    const cells = mapFormulas(sheet.cells, (formula) => withoutSheet(formula, id));
    return cells === sheet.cells ? sheet : { ...sheet, cells };
  });
  return { ...book, sheets, names: book.names.filter(({ box }) => box.sheet !== id), ...shown(book, sheets, id) };
}

/** Which sheet is in front when one goes out of sight. */
function shown(book: LightBook, sheets: readonly LightSheet[], gone: number): Pick<LightBook, 'active'> {
  if (book.active !== gone) return { active: book.active };
  return { active: sheets.find(({ id, hidden }) => id !== gone && !hidden)?.id ?? gone };
}

function withVisible(book: LightBook, id: number, visible: boolean): LightBook {
  if (writable(book, id).hidden !== visible) return book;
  if (!visible && !book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden))
    throw new Error("You can't hide all the sheets in a document.");
  const next = changed(book, id, (sheet) => ({ ...sheet, hidden: !visible }));
  return visible ? next : { ...next, ...shown(book, next.sheets, id) };
}

type SheetOperation = 'sheets' | 'insertSheet' | 'deleteSheet' | 'renameSheet' | 'showSheet' | 'activateSheet';

/** What concerns whole sheets. */
export function sheetOperations({ get, set }: Kept<LightBook>): Pick<Operations, SheetOperation> {
  return {
    sheets: () =>
      get().sheets.map(({ id, name, rows, columns, hidden }, position) => ({
        ...{ id, name, rows, columns, hidden },
        index: position + 1,
        active: id === get().active,
      })),
    insertSheet: (name, index) => {
      set(withNewSheet(get(), name, index));
      return get().active;
    },
    deleteSheet: (id) => {
      set(withoutTab(get(), id));
    },
    renameSheet: (id, name) => {
      checkNameFree(get(), name, id);
      writable(get(), id);
      set(changed(get(), id, (sheet) => ({ ...sheet, name })));
    },
    showSheet: (id, visible) => {
      set(withVisible(get(), id, visible));
    },
    activateSheet: (id) => {
      sheetIn(get(), id);
      set({ ...get(), active: id, selection: [] });
    },
  };
}
