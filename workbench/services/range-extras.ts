import type { Box } from '../bridge/a1';
import type { CellStyle } from '../bridge/operations';
import type { Desk } from './desk';
import { gridOf } from './range-cells';
import { enumeration, whole } from './whole';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;

/** Header, first and second colour of the banding themes that are supported. */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe'],
};

/** The banding themes by name. */
export const bandingThemes = enumeration<typeof GoogleAppsScript.Spreadsheet.BandingTheme>('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'BLUE',
]);

function bandingOf(box: Box, theme: string, hasHeader: boolean): CellStyle[][] {
  const [header, first, second] = THEMES[theme] ?? ['#bdbdbd', '#ffffff', '#f3f3f3'];
  const offset = hasHeader ? 1 : 0;
  return gridOf(box, (row) => {
    if (hasHeader && row === 0) return { background: header };
    return { background: (row - offset) % 2 === 0 ? first : second };
  });
}

type Member = 'setNote' | 'getNotes' | 'createFilter' | 'applyRowBanding';

const covers = (outer: Box, row: number, column: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;

/** What Google Sheets adds to a range and the workbench keeps: notes, filters, banding (painted as plain fills). */
export function rangeExtras(desk: Desk, box: Box): Pick<Range, Member> {
  const { session } = desk;
  return {
    setNote: (note) => {
      session.tell('Range.setNote', 'putExtra', { kind: 'note', box, text: note ?? '' });
      return desk.range(box);
    },
    getNotes: () => {
      const notes = session
        .ask('Range.getNotes', 'extras')
        .filter((extra) => extra.kind === 'note' && extra.box.sheet === box.sheet);
      const noteAt = (row: number, column: number): string =>
        notes.findLast((note) => covers(note.box, row, column))?.text ?? '';
      return gridOf(box, (row, column) => noteAt(box.row + row, box.column + column));
    },
    createFilter: () => {
      session.count('Range.createFilter');
      if (session.peek('extras').some((extra) => extra.kind === 'filter' && extra.box.sheet === box.sheet)) {
        throw new Error("You can't create a filter in a sheet that already has a filter.");
      }
      session.push('putExtra', { kind: 'filter', box, text: 'filter' });
      return whole<GoogleAppsScript.Spreadsheet.Filter>('Filter', { getRange: () => desk.range(box) });
    },
    applyRowBanding: (theme?: Theme, hasHeader: boolean = true) => {
      const name = String(theme ?? 'LIGHT_GREY');
      session.count('Range.applyRowBanding');
      session.push('paintEach', box, bandingOf(box, name, hasHeader));
      session.push('putExtra', { kind: 'banding', box, text: name });
      return whole<GoogleAppsScript.Spreadsheet.Banding>('Banding', { getRange: () => desk.range(box) });
    },
  };
}
