import type { CellStyle } from '../bridge/operations';

type Weight = GoogleAppsScript.Spreadsheet.FontWeight | null;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle | null;
type Side = 'left' | 'center' | 'normal' | 'right' | null;

/** One style per value that Apps Script takes for it. */
export const styleFor = {
  numberFormat: (format: string): CellStyle => ({ numberFormat: format === 'General' ? null : format }),
  background: (color: string | null): CellStyle => ({ background: color }),
  fontColor: (color: string | null): CellStyle => ({ fontColor: color }),
  fontFamily: (family: string | null): CellStyle => ({ fontFamily: family }),
  fontSize: (size: number): CellStyle => ({ fontSize: size }),
  fontWeight: (weight: Weight): CellStyle => ({ bold: weight === 'bold' }),
  fontStyle: (slant: Slant): CellStyle => ({ italic: slant === 'italic' }),
  horizontal: (side: Side): CellStyle => ({ horizontal: side === 'normal' ? null : side }),
};

/** Setters that give all cells of a handle one style, and return the handle. */
export type StyleSetters<Handle> = {
  readonly setNumberFormat: (format: string) => Handle;
  readonly setBackground: (color: string | null) => Handle;
  readonly setFontColor: (color: string | null) => Handle;
  readonly setFontFamily: (family: string | null) => Handle;
  readonly setFontSize: (size: number) => Handle;
  readonly setFontWeight: (weight: Weight) => Handle;
  readonly setFontStyle: (slant: Slant) => Handle;
  readonly setHorizontalAlignment: (side: Side) => Handle;
  readonly setVerticalAlignment: (side: 'top' | 'middle' | 'bottom' | null) => Handle;
  readonly setWrap: (wraps: boolean) => Handle;
};

/** The setters that a range and a list of ranges share: one style for all cells. */
export function styleSetters<Handle>(paint: (member: string, style: CellStyle) => Handle): StyleSetters<Handle> {
  return {
    setNumberFormat: (format: string) => paint('setNumberFormat', styleFor.numberFormat(format)),
    setBackground: (color: string | null) => paint('setBackground', styleFor.background(color)),
    setFontColor: (color: string | null) => paint('setFontColor', styleFor.fontColor(color)),
    setFontFamily: (family: string | null) => paint('setFontFamily', styleFor.fontFamily(family)),
    setFontSize: (size: number) => paint('setFontSize', styleFor.fontSize(size)),
    setFontWeight: (weight: Weight) => paint('setFontWeight', styleFor.fontWeight(weight)),
    setFontStyle: (slant: Slant) => paint('setFontStyle', styleFor.fontStyle(slant)),
    setHorizontalAlignment: (side: Side) => paint('setHorizontalAlignment', styleFor.horizontal(side)),
    setVerticalAlignment: (side: 'top' | 'middle' | 'bottom' | null) =>
      paint('setVerticalAlignment', { vertical: side }),
    setWrap: (wraps: boolean) => paint('setWrap', { wrap: wraps }),
  };
}
