// Rows and columns that are inserted: cells, looks, names and references move along.
import type { Box } from '../bridge/a1';
import { checkRoom } from '../bridge/room';
import { withInsertion, type Formula, type Insertion } from './formulas';
import type { Layer, LightBook, LightCells, LightSheet } from './light-book';

/** A rectangle after an insertion: it moves when it lies behind, and grows when something was put inside. */
function grownBox(box: Box, { sheet, axis, after, count }: Insertion): Box {
  if (box.sheet !== sheet) return box;
  const length = axis === 'row' ? 'rows' : 'columns';
  if (box[axis] > after) return { ...box, [axis]: box[axis] + count };
  return box[axis] + box[length] - 1 > after ? { ...box, [length]: box[length] + count } : box;
}

function spliced<Item>(items: readonly Item[], after: number, more: readonly Item[]): readonly Item[] {
  return items.length <= after ? items : [...items.slice(0, after), ...more, ...items.slice(after)];
}

function movedCells(cells: LightCells, { axis, after, count }: Insertion): LightCells {
  const blank = Array.from({ length: count }, () => undefined);
  return axis === 'row' ? spliced(cells, after, blank) : cells.map((row) => row && spliced(row, after, blank));
}

/** A layer after an insertion; what is put inside looks like what stands before it. */
function movedLayer(layer: Layer, insertion: Insertion): Layer {
  const { axis, after, count } = insertion;
  const box = grownBox(layer, insertion);
  const { styles } = layer;
  const isSame = axis === 'row' ? box.rows === layer.rows : box.columns === layer.columns;
  if (isSame || !Array.isArray(styles)) return { ...layer, ...box };
  const inside = after - layer[axis] + 1;
  const repeated = <Item>(items: readonly Item[]): readonly Item[] => {
    const before = items[inside - 1];
    return before === undefined
      ? items
      : spliced(
          items,
          inside,
          Array.from({ length: count }, () => before),
        );
  };
  const grid: readonly (readonly object[])[] = styles;
  return { ...layer, ...box, styles: axis === 'row' ? repeated(grid) : grid.map(repeated) };
}

function movedSheet(sheet: LightSheet, insertion: Insertion): LightSheet {
  const { axis, after, count } = insertion;
  const length = axis === 'row' ? 'rows' : 'columns';
  return {
    ...sheet,
    [length]: sheet[length] + count,
    cells: movedCells(sheet.cells, insertion),
    layers: sheet.layers.map((layer) => movedLayer(layer, insertion)),
    hiddenColumns:
      axis === 'row' ? sheet.hiddenColumns : sheet.hiddenColumns.map((at) => (at > after ? at + count : at)),
  };
}

/** A sheet whose formulas follow an insertion anywhere. */
function withFormulas(sheet: LightSheet, insertion: Insertion): LightSheet {
  const cells = mapFormulas(sheet.cells, (formula) => withInsertion(formula, sheet.id, insertion));
  return cells === sheet.cells ? sheet : { ...sheet, cells };
}

/** The cells with their formulas changed; the very same where no formula changes. */
export function mapFormulas(cells: LightCells, change: (formula: Formula) => Formula): LightCells {
  const next = cells.map((row) => row && mapRow(row, change));
  return next.every((row, at) => row === cells[at]) ? cells : next;
}

type LightRow = NonNullable<LightCells[number]>;

function mapRow(row: LightRow, change: (formula: Formula) => Formula): LightRow {
  const next = row.map((cell) => {
    if (cell?.formula === undefined) return cell;
    const formula = change(cell.formula);
    return formula === cell.formula ? cell : { ...cell, formula };
  });
  return next.every((cell, at) => cell === row[at]) ? row : next;
}

/** The workbook after an insertion. */
export function withRoom(book: LightBook, insertion: Insertion): LightBook {
  const { keepsakes } = book;
  const { axis, count } = insertion;
  const grown = book.sheets.find(({ id }) => id === insertion.sheet);
  checkRoom(book.sheets, count * (axis === 'row' ? (grown?.columns ?? 0) : (grown?.rows ?? 0)));
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      withFormulas(sheet.id === insertion.sheet ? movedSheet(sheet, insertion) : sheet, insertion),
    ),
    names: book.names.map(({ name, box }) => ({ name, box: grownBox(box, insertion) })),
    keepsakes: {
      ...keepsakes,
      charts: {
        ...keepsakes.charts,
        things: keepsakes.charts.things.map((chart) => ({
          ...chart,
          ranges: chart.ranges.map((box) => grownBox(box, insertion)),
        })),
      },
    },
  };
}
