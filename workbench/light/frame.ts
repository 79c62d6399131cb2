import type { Kept } from '../bridge/kept';
import type { Operations } from '../bridge/operations';
import type { Insertion } from './formulas';
import { withRoom } from './grow';
import type { LightBook } from './light-book';
import { changed, sheetIn, writable } from './sheet-list';

type FrameOperation =
  'freeze' | 'columnWidth' | 'rowHeight' | 'showColumns' | 'insertRows' | 'insertColumns' | 'tabColor' | 'gridlines';

type PlaceOperation = 'selection' | 'select' | 'names' | 'setName' | 'removeName';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function withShownColumns(
  hidden: readonly number[],
  first: number,
  count: number,
  visible: boolean,
): readonly number[] {
  const others = hidden.filter((column) => column < first || column >= first + count);
  if (visible) return others;
  return [...others, ...Array.from({ length: count }, (_, at) => first + at)].sort((one, other) => one - other);
}

/** What concerns rows, columns and the frame of a sheet. Sizes and colours are not kept. */
export function frameOperations({ get, set }: Kept<LightBook>): Pick<Operations, FrameOperation> {
  const checked = (sheet: number): void => void writable(get(), sheet);
  const insert = (sheet: number, axis: Insertion['axis'], after: number, count: number): void => {
    checked(sheet);
    set(withRoom(get(), { sheet, axis, after, count }));
  };
  return {
    freeze: checked,
    columnWidth: checked,
    rowHeight: checked,
    tabColor: checked,
    gridlines: checked,
    showColumns: (id, first, count, visible) => {
      checked(id);
      set(
        changed(get(), id, (sheet) => ({
          ...sheet,
          hiddenColumns: withShownColumns(sheet.hiddenColumns, first, count, visible),
        })),
      );
    },
    insertRows: (sheet, after, count) => {
      insert(sheet, 'row', after, count);
    },
    insertColumns: (sheet, after, count) => {
      insert(sheet, 'column', after, count);
    },
  };
}

/** What concerns the marked cells and named ranges. */
export function placeOperations({ get, set }: Kept<LightBook>): Pick<Operations, PlaceOperation> {
  return {
    selection: () => {
      const { selection, active } = get();
      return selection.length > 0 ? selection : [{ sheet: active, row: 1, column: 1, rows: 1, columns: 1 }];
    },
    select: (boxes) => {
      const [first] = boxes;
      if (first !== undefined) set({ ...get(), active: sheetIn(get(), first.sheet).id, selection: boxes });
    },
    names: () => get().names,
    setName: (name, box) => {
      sheetIn(get(), box.sheet);
      set({ ...get(), names: [...get().names.filter((known) => !sameName(known.name, name)), { name, box }] });
    },
    removeName: (name) => {
      set({ ...get(), names: get().names.filter((known) => !sameName(known.name, name)) });
    },
  };
}
