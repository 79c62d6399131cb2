import type { Box } from '../bridge/a1';
import type { CellStyle } from '../bridge/operations';
import type { Desk } from './desk';
import { checkSize } from './range-cells';
import { styleFor, styleSetters, type StyleSetters } from './style-setters';
import { styleOfText } from './text-style';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Member =
  | keyof StyleSetters<Range>
  | 'setNumberFormats'
  | 'setBackgrounds'
  | 'setFontColors'
  | 'setFontSizes'
  | 'setFontWeights'
  | 'setFontStyles'
  | 'setHorizontalAlignments'
  | 'setTextStyle'
  | 'setTextStyles'
  | 'getNumberFormats'
  | 'getBackgrounds';

/** How a range looks. Grids of styles are `[row][column]`. */
export function rangeStyles(desk: Desk, box: Box): Pick<Range, Member> {
  const { session } = desk;
  const one = (member: string, style: CellStyle): Range => {
    session.tell(`Range.${member}`, 'paint', box, style);
    return desk.range(box);
  };
  const each = <Value>(member: string, values: readonly (readonly Value[])[], style: (value: Value) => CellStyle) => {
    checkSize(values, box);
    session.tell(
      `Range.${member}`,
      'paintEach',
      box,
      values.map((row) => row.map(style)),
    );
    return desk.range(box);
  };
  const styles = (member: string): CellStyle[][] => session.ask(`Range.${member}`, 'styles', box);
  return {
    ...styleSetters(one),
    setNumberFormats: (formats) => each('setNumberFormats', formats, styleFor.numberFormat),
    setBackgrounds: (colors) => each('setBackgrounds', colors, styleFor.background),
    setFontColors: (colors: (string | null)[][]) => each('setFontColors', colors, styleFor.fontColor),
    setFontSizes: (sizes) => each('setFontSizes', sizes, styleFor.fontSize),
    setFontWeights: (weights) => each('setFontWeights', weights, styleFor.fontWeight),
    setFontStyles: (slants) => each('setFontStyles', slants, styleFor.fontStyle),
    setHorizontalAlignments: (sides) => each('setHorizontalAlignments', sides, styleFor.horizontal),
    setTextStyle: (text) => one('setTextStyle', styleOfText(text)),
    setTextStyles: (texts) => each('setTextStyles', texts, styleOfText),
    getNumberFormats: () =>
      styles('getNumberFormats').map((row) => row.map((style) => style.numberFormat ?? 'General')),
    getBackgrounds: () => styles('getBackgrounds').map((row) => row.map((style) => style.background ?? '#ffffff')),
  };
}
