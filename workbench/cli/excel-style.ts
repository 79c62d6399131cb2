import type { Borders as ExcelBorders, Font, Style } from 'exceljs';
import type { Borders, CellStyle } from '../bridge/operations';

const FONT = 'Arial';
const FONT_SIZE = 10;

const argb = (color: string): { readonly argb: string } => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });

function fontOf(style: CellStyle): Partial<Font> {
  const { fontColor } = style;
  return {
    name: style.fontFamily ?? FONT,
    size: style.fontSize ?? FONT_SIZE,
    bold: style.bold === true,
    italic: style.italic === true,
    underline: style.underline === true,
    strike: style.strikethrough === true,
    ...(typeof fontColor === 'string' ? { color: argb(fontColor) } : {}),
  };
}

function bordersOf(borders: Borders): Partial<ExcelBorders> {
  const drawn = Object.entries(borders).filter((edge): edge is [string, string] => typeof edge[1] === 'string');
  return Object.fromEntries(drawn.map(([side, color]) => [side, { style: 'thin', color: argb(color) }]));
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): NonNullable<Style['alignment']> {
  return {
    ...(typeof horizontal === 'string' ? { horizontal } : {}),
    ...(typeof vertical === 'string' ? { vertical } : {}),
    ...(wrap === true ? { wrapText: true } : {}),
  };
}

/** A look in the terms of .xlsx files. */
export function excelStyle(style: CellStyle): Partial<Style> {
  const { numberFormat, background, borders } = style;
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(typeof numberFormat === 'string' ? { numFmt: numberFormat } : {}),
    ...(typeof background === 'string'
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(background) } as const }
      : {}),
    ...(borders === undefined ? {} : { border: bordersOf(borders) }),
  };
}
