import type { CellStyle } from '../bridge/operations';
import { whole } from './whole';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

function textStyle(style: CellStyle): TextStyle {
  return whole<TextStyle>('TextStyle', {
    isBold: () => style.bold ?? null,
    isItalic: () => style.italic ?? null,
    getFontSize: () => style.fontSize ?? null,
    getFontFamily: () => style.fontFamily ?? null,
    getForegroundColor: () => style.fontColor ?? null,
  });
}

/** A builder of text styles; what is not set is left as the cell has it. */
export function newTextStyle(style: CellStyle = {}): TextStyleBuilder {
  const and = (more: CellStyle): TextStyleBuilder => newTextStyle({ ...style, ...more });
  return whole<TextStyleBuilder>('TextStyleBuilder', {
    build: () => textStyle(style),
    setBold: (bold) => and({ bold }),
    setItalic: (italic) => and({ italic }),
    setFontSize: (fontSize) => and({ fontSize }),
    setFontFamily: (fontFamily) => and({ fontFamily }),
    setForegroundColor: (fontColor) => and({ fontColor }),
  });
}

const known = new WeakMap<TextStyle, CellStyle>();

/** What a text style changes; worked out once, as one style is laid over thousands of cells. */
export function styleOfText(text: TextStyle): CellStyle {
  const before = known.get(text);
  if (before !== undefined) return before;
  const style = changesOf(text);
  known.set(text, style);
  return style;
}

function changesOf(text: TextStyle): CellStyle {
  const style = {
    bold: text.isBold(),
    italic: text.isItalic(),
    fontSize: text.getFontSize(),
    fontFamily: text.getFontFamily(),
    fontColor: text.getForegroundColor(),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
