import type { Box } from '../bridge/a1';
import type { CellStyle } from '../bridge/operations';
import type { Layer, LightSheet } from './light-book';

const isGrid = (styles: Layer['styles']): styles is readonly (readonly CellStyle[])[] => Array.isArray(styles);

/** The style that a layer gives a cell, one-based; undefined outside of it. */
function styleIn({ row, column, rows, columns, styles }: Layer, at: Place): CellStyle | undefined {
  const down = at.row - row;
  const right = at.column - column;
  if (down < 0 || right < 0 || down >= rows || right >= columns) return undefined;
  return isGrid(styles) ? styles[down]?.[right] : styles;
}

type Place = { readonly row: number; readonly column: number };

/** How a cell looks: its layers, the upper ones over the lower; defaults are left out. */
export function styleAt({ layers }: LightSheet, at: Place): CellStyle {
  const looks = layers.map((layer) => styleIn(layer, at)).filter((style) => style !== undefined);
  const merged = new Map(looks.flatMap((style) => Object.entries(style)));
  return Object.fromEntries([...merged].filter(([, value]) => value !== null));
}

/** The number format laid over each cell of a box, as `[row][column]`; the topmost layer that has one decides. */
export function formatsOver({ layers }: LightSheet, box: Box): (row: number, column: number) => string | undefined {
  const near = layers.filter((layer) => bringsFormat(layer) && touches(layer, box)).reverse();
  if (near.length === 0) return () => undefined;
  return (row, column) => {
    for (const layer of near) {
      const format = styleIn(layer, { row, column })?.numberFormat;
      if (format !== undefined) return format ?? undefined;
    }
    return undefined;
  };
}

/** Whether a layer has number formats. All cells of one come from one call, so the first tells. */
function bringsFormat({ styles }: Layer): boolean {
  const first = isGrid(styles) ? styles[0]?.[0] : styles;
  return first?.numberFormat !== undefined;
}

function touches(one: Box, other: Box): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The sheet with one more layer on top. */
export function painted(sheet: LightSheet, box: Box, styles: Layer['styles']): LightSheet {
  return { ...sheet, layers: [...sheet.layers, { ...box, styles }] };
}
