import { isBlank } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { foldText } from '../../model/plain-text';
import { plainly } from '../cells/two-readings';
import type { TwoReadings } from '../cells/two-readings';
import { dateReader, dayIn, periodIn } from './period-text';
import type { DateReader } from './period-text';
import type { ToldPeriod } from './shape';

/** A period and the line that names it. */
type Found = Omit<ToldPeriod, 'fields' | 'narrows'>;

/** No line that names a period is longer. */
const LONGEST = 200;

/** How many rows above a header are looked at. */
const ROWS_SEARCHED = 40;

/** Lines that say when the report was made, and not what it is about. */
const MADE =
  /generated|created|exported|downloaded|printed|updated|refreshed|as of|run (?:on|at|by)|erstellt|exportiert|genere|cree|olusturul|indiril|生成|导出|下载|تم الإنشاء|ilitengenezwa/;
const START =
  /\b(?:start|starts|from|begin|begins|since|von|vom|ab|debut|du|baslangic|kuanzia|kuanza|mwanzo)\b|开始|起始|بدايه|بداية|البدء/;
const END = /\b(?:end|ends|to|until|through|bis|fin|au|bitis|mwisho|hadi)\b|结束|截止|终止|نهايه|نهاية|الانتهاء/;

type Line = {
  readonly text: string;
  readonly day: TwoReadings | undefined;
  readonly row: number;
  readonly column: number;
};

/**
 * The days that the lines above a header say the report is about; undefined where they say none.
 *
 * One line that names a first and a last day, or a month or a quarter, beats two lines of which one names each.
 */
export function reportPeriod(
  grid: Grid,
  header: number,
  dayOfInstant: (instant: number) => Day,
  fiscalStart?: () => number | undefined,
): Found | undefined {
  const read = dateReader(dayOfInstant, fiscalStart);
  const lines = linesAbove(grid, header, dayOfInstant).filter(
    ({ text }) => text.length <= LONGEST && !MADE.test(foldText(text)),
  );
  for (const { text, row, column } of lines) {
    const found = periodIn(text, read);
    if (found !== undefined) return { ...found, text, row, column };
  }
  return inTwoLines(lines, read);
}

/** Each row above a header as one text, with its first cell; labels beside their dates become `label: date`. */
function linesAbove(grid: Grid, header: number, dayOfInstant: (instant: number) => Day): readonly Line[] {
  return grid.slice(Math.max(0, header - ROWS_SEARCHED), header).flatMap((cells, index): readonly Line[] => {
    const row = Math.max(0, header - ROWS_SEARCHED) + index;
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
    const [first, ...others] = filled;
    if (first === undefined || filled.length > 4) return [];
    const text = filled.map(({ cell }) => textOf(cell, dayOfInstant)).join(others.length > 1 ? ' - ' : ': ');
    const [only] = filled.filter(({ cell }) => typeof cell === 'object');
    const day = only === undefined ? undefined : plainly(dayOfInstant(Number(only.cell)));
    const line = { text: labelled(text, others.length), day, row, column: first.column };
    return [line];
  });
}

/** `Date range - a - b` as `Date range: a - b`. */
function labelled(text: string, others: number): string {
  return others > 1 ? text.replace(/^([^\d]*?) - /, '$1: ') : text;
}

function textOf(cell: CellValue, dayOfInstant: (instant: number) => Day): string {
  if (typeof cell !== 'object')
    return String(cell)
      .slice(0, LONGEST + 1)
      .trim();
  return Number.isNaN(cell.getTime()) ? '' : isoDay(dayOfInstant(cell.getTime()));
}

function inTwoLines(lines: readonly Line[], read: DateReader): Found | undefined {
  const find = (label: RegExp, other: RegExp): (Line & { readonly on: TwoReadings }) | undefined => {
    for (const line of lines) {
      const words = foldText(line.text).replace(/\p{Nd}.*$/u, '');
      const on = label.test(words) && !other.test(words) ? (line.day ?? dayIn(line.text, read)) : undefined;
      if (on !== undefined) return { ...line, on };
    }
    return undefined;
  };
  const [start, end] = [find(START, END), find(END, START)];
  if (start === undefined || end === undefined) return undefined;
  const first = start.on.first <= end.on.first ? { from: start.on.first, to: end.on.first } : undefined;
  const second = start.on.second <= end.on.second ? { from: start.on.second, to: end.on.second } : undefined;
  if (first === undefined && second === undefined) return undefined;
  return { first, second, text: `${start.text} ${end.text}`, row: start.row, column: start.column };
}
