import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Borders, CellStyle } from '../bridge/operations';

const DEFAULT_FONT_SIZE = 10;

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const SIDES = new Map<unknown, 'left' | 'center' | 'right'>([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
]);
const HEIGHTS = new Map<unknown, 'top' | 'middle' | 'bottom'>([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
]);

const color = (value: string | null | undefined): IColorStyle | null =>
  value === null || value === undefined ? null : { rgb: value };
const flag = (value: boolean | null | undefined): BooleanNumber =>
  value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;

function edge(value: string | null): IBorderStyleData | null {
  return value === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: value } };
}

function edges(borders: Borders): IBorderData {
  return {
    ...(borders.top === undefined ? {} : { t: edge(borders.top) }),
    ...(borders.right === undefined ? {} : { r: edge(borders.right) }),
    ...(borders.bottom === undefined ? {} : { b: edge(borders.bottom) }),
    ...(borders.left === undefined ? {} : { l: edge(borders.left) }),
  };
}

const TO_UNIVER: { readonly [Field in keyof CellStyle]-?: (style: CellStyle) => IStyleData } = {
  numberFormat: ({ numberFormat }) => ({ n: typeof numberFormat === 'string' ? { pattern: numberFormat } : null }),
  background: (style) => ({ bg: color(style.background) }),
  fontColor: (style) => ({ cl: color(style.fontColor) }),
  fontFamily: (style) => ({ ff: style.fontFamily ?? null }),
  fontSize: (style) => ({ fs: style.fontSize ?? DEFAULT_FONT_SIZE }),
  bold: (style) => ({ bl: flag(style.bold) }),
  italic: (style) => ({ it: flag(style.italic) }),
  underline: (style) => ({ ul: { s: flag(style.underline) } }),
  strikethrough: (style) => ({ st: { s: flag(style.strikethrough) } }),
  horizontal: ({ horizontal }) => ({ ht: typeof horizontal === 'string' ? HORIZONTAL[horizontal] : null }),
  vertical: ({ vertical }) => ({ vt: typeof vertical === 'string' ? VERTICAL[vertical] : null }),
  wrap: (style) => ({ tb: style.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  borders: (style) => ({ bd: edges(style.borders ?? {}) }),
};

const isField = (name: string): name is keyof CellStyle => name in TO_UNIVER;

/** A change of style in Univer's terms: only the fields that the change names. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const parts = Object.keys(style).map((name) => (isField(name) ? TO_UNIVER[name](style) : {}));
  return parts.reduce<IStyleData>((whole, part) => ({ ...whole, ...part }), {});
}

const rgb = (value: Nullable<IColorStyle>): string | undefined => value?.rgb ?? undefined;

function bordersOf(data: IBorderData): Borders | undefined {
  const found: [keyof Borders, string | undefined][] = [
    ['top', rgb(data.t?.cl)],
    ['right', rgb(data.r?.cl)],
    ['bottom', rgb(data.b?.cl)],
    ['left', rgb(data.l?.cl)],
  ];
  const drawn = found.filter(([, shade]) => shade !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

const isOn = (value: unknown): true | undefined => (value === BooleanNumber.TRUE ? true : undefined);

/** The look of a cell whose style Univer holds; fields at their default are missing. */
export function fromUniverStyle(data: IStyleData): CellStyle {
  const style = {
    numberFormat: data.n?.pattern,
    background: rgb(data.bg),
    fontColor: rgb(data.cl),
    fontFamily: data.ff ?? undefined,
    fontSize: data.fs,
    bold: isOn(data.bl),
    italic: isOn(data.it),
    underline: isOn(data.ul?.s),
    strikethrough: isOn(data.st?.s),
    horizontal: SIDES.get(data.ht),
    vertical: HEIGHTS.get(data.vt),
    wrap: data.tb === WrapStrategy.WRAP ? true : undefined,
    borders: data.bd ? bordersOf(data.bd) : undefined,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
