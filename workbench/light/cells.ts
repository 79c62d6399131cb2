import type { Box } from '../bridge/a1';
import type { Operations } from '../bridge/operations';
import type { CellValue } from '../bridge/values';
import type { Kept } from '../bridge/kept';
import { formatNumber, showsDate } from '../engine/number-formats';
import { typed, type Habits } from '../engine/typing';
import { formulaText, isLost, parseFormula, type Formula } from './formulas';
import { habitsOf, type LightBook, type LightCell, type LightCells, type LightSheet } from './light-book';
import { formatsOver, painted, styleAt } from './looks';
import { changed, idOfName, nameOfId, sheetIn, writable } from './sheet-list';
import { cellOf } from './typed-cell';

const BROKEN = '#REF!';

/** Refuses a rectangle that reaches beyond its sheet, in the words of Google Sheets. */
function checkInside({ rows, columns }: LightSheet, box: Box): void {
  const reaches = box.row + box.rows - 1 <= rows && box.column + box.columns - 1 <= columns;
  if (!reaches || box.row < 1 || box.column < 1)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

type Reader<Value> = (cell: LightCell | undefined, format: string | undefined) => Value;

/** Reads a rectangle cell by cell, as `[row][column]`. */
function readBox<Value>(book: LightBook, box: Box, reader: Reader<Value>): Value[][] {
  const sheet = sheetIn(book, box.sheet);
  checkInside(sheet, box);
  const formatAt = formatsOver(sheet, box);
  return Array.from({ length: box.rows }, (_row, down) => {
    const row = sheet.cells[box.row - 1 + down];
    return Array.from({ length: box.columns }, (_column, right) => {
      const cell = row?.[box.column - 1 + right];
      const isNumber = typeof cell?.value === 'number';
      return reader(cell, isNumber ? (formatAt(box.row + down, box.column + right) ?? cell.format) : undefined);
    });
  });
}

const shownFormula = ({ formula }: LightCell): string | undefined =>
  formula === undefined ? undefined : isLost(formula) ? BROKEN : '';

function valueReader({ zone }: Habits): Reader<CellValue> {
  return (cell, format) => {
    if (cell === undefined) return '';
    const { value } = cell;
    if (typeof value === 'number') return showsDate(format) ? zone.dateOf(value) : value;
    return shownFormula(cell) ?? value;
  };
}

function displayReader({ locale }: Habits): Reader<string> {
  return (cell, format) => {
    if (cell === undefined) return '';
    const { value } = cell;
    if (typeof value === 'number') return formatNumber(value, format, locale);
    return typeof value === 'boolean' ? String(value).toUpperCase() : (shownFormula(cell) ?? value);
  };
}

/** What is known of formulas as long as sheets are called what they are called now; it is asked over and over. */
type Spellings = { readonly parsed: Map<string, Formula>; readonly printed: WeakMap<Formula, string> };

const spellings = new Map<string, Spellings>();

function spellingsIn(book: LightBook): Spellings {
  const names = JSON.stringify(book.sheets.map(({ id, name }) => [id, name]));
  const known = spellings.get(names) ?? { parsed: new Map(), printed: new WeakMap() };
  spellings.set(names, known);
  return known;
}

function printer(book: LightBook): (formula: Formula) => string {
  const { printed } = spellingsIn(book);
  return (formula) => {
    const text = printed.get(formula) ?? formulaText(formula, (id) => nameOfId(book, id));
    printed.set(formula, text);
    return text;
  };
}

function parser(book: LightBook): (text: string) => Formula {
  const { parsed: known } = spellingsIn(book);
  return (text) => {
    const formula = known.get(text) ?? parseFormula(text, (name) => idOfName(book, name));
    known.set(text, formula);
    return formula;
  };
}

type Row = (LightCell | undefined)[];

/** So many items, those that are there first. */
function upTo<Item>(items: readonly Item[], count: number): (Item | undefined)[] {
  return Array.from({ length: Math.max(items.length, count) }, (_, at) => items[at]);
}

/** The cells after typing into a box; rows that are not touched stay the very same. */
function written(book: LightBook, box: Box, rows: readonly (readonly unknown[])[]): LightCells {
  const sheet = sheetIn(book, box.sheet);
  const formatAt = formatsOver(sheet, box);
  const habits = habitsOf(book);
  const parse = parser(book);
  const typedOver = (old: LightCell | undefined, value: unknown, laid: string | undefined): LightCell | undefined => {
    const { cell, format } = typed(value, laid ?? old?.format, habits);
    return cellOf(cell, old?.format ?? (laid === undefined ? format : undefined), parse);
  };
  const cells = upTo(sheet.cells, box.row - 1 + box.rows);
  for (let down = 0; down < box.rows; down += 1) {
    const at = box.row - 1 + down;
    const row: Row = upTo(cells[at] ?? [], box.column - 1 + box.columns);
    for (let right = 0; right < box.columns; right += 1) {
      const column = box.column - 1 + right;
      row[column] = typedOver(row[column], rows[down]?.[right], formatAt(at + 1, column + 1));
    }
    cells[at] = row;
  }
  return cells;
}

function extentOf({ cells }: LightSheet): { rows: number; columns: number } {
  const used = { rows: 0, columns: 0 };
  cells.forEach((row, down) => {
    row?.forEach((cell, right) => {
      if (cell === undefined || (cell.value === '' && cell.formula === undefined)) return;
      used.rows = down + 1;
      used.columns = Math.max(used.columns, right + 1);
    });
  });
  return used;
}

type CellOperation =
  'values' | 'display' | 'formulas' | 'styles' | 'extent' | 'write' | 'clear' | 'paint' | 'paintEach' | 'refusal';

/** What concerns cells. */
export function cellOperations({ get, set }: Kept<LightBook>): Pick<Operations, CellOperation> {
  const write = (box: Box, rows: readonly (readonly unknown[])[]): void => {
    checkInside(writable(get(), box.sheet), box);
    const cells = written(get(), box, rows);
    set(changed(get(), box.sheet, (sheet) => ({ ...sheet, cells })));
  };
  const paint = (box: Box, styles: Parameters<typeof painted>[2]): void => {
    checkInside(writable(get(), box.sheet), box);
    set(changed(get(), box.sheet, (sheet) => painted(sheet, box, styles)));
  };
  return {
    values: (box) => readBox(get(), box, valueReader(habitsOf(get()))),
    display: (box) => readBox(get(), box, displayReader(habitsOf(get()))),
    formulas: (box) => {
      const print = printer(get());
      return readBox(get(), box, (cell) => (cell?.formula === undefined ? '' : print(cell.formula)));
    },
    styles: (box) => {
      const sheet = sheetIn(get(), box.sheet);
      return Array.from({ length: box.rows }, (_row, down) =>
        Array.from({ length: box.columns }, (_column, right) =>
          styleAt(sheet, { row: box.row + down, column: box.column + right }),
        ),
      );
    },
    extent: (sheet) => extentOf(sheetIn(get(), sheet)),
    write,
    clear: (box) => {
      write(box, []);
    },
    paint,
    paintEach: paint,
    refusal: () => '',
  };
}
