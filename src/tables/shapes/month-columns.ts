import { isBlank } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { foldText } from '../../model/plain-text';
import { normalWords, wordsLater } from '../../model/words';
import { readDateText } from '../cells/date-text';
import { plainFigures } from '../cells/plain-figures';
import { lastDay } from '../columns/spans';

/** A column that is a month or a quarter: the first day of it. */
export type MonthColumn = { readonly column: number; readonly first: Day; readonly months: 1 | 3 };

/** How headers that name months are read. */
export type MonthReading = {
  readonly dayOfInstant: (instant: number) => Day;
  readonly fiscalStart?: (() => number | undefined) | undefined;
};

/** What stands beside a month where a sheet holds plans and facts. */
const PLANNED = wordsLater(
  'budget, budgeted, plan, planned, forecast, target, bütçe, plan, hedef, 预算, 计划, الميزانية, bajeti',
);
const SPENT = wordsLater(
  'actual, actuals, actual cost, actual spend, spend, spent, cost, costs, paid, amount, ' +
    'gerçekleşen, harcama, maliyet, 实际, 花费, 费用, الفعلي, الإنفاق, halisi, gharama',
);

/** No header or title is longer. */
const LONGEST = 200;

/** Fewer months beside each other may be anything. */
const FEWEST = 2;

/** The only year that the lines above a header name. */
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/g;

/**
 * The columns of a row of headers that are months, or quarters where no month of theirs has a column; none where the row
 * names fewer than two, names one twice, or names only plans.
 *
 * A month without a year takes that of the cell above it, of the merged cell it lies under, or the only year of the lines
 * above. Of plans and facts the facts are taken: where a month stands with a word such as Actual and once more without
 * one, all columns without a word are plans; anywhere else they are costs.
 */
export function monthColumns(grid: Grid, row: number, reading: MonthReading): readonly MonthColumn[] {
  const labels = labelsOf(grid, row, reading);
  if (labels.length < FEWEST) return [];
  const facts = labels.filter(({ word }) => !word.split(' ').some((one) => PLANNED().has(one)));
  const told = facts.filter(isTold);
  const arePlansBeside = facts.some((one) => !isTold(one) && told.some((other) => isSameSpan(one, other)));
  const kept = withoutTotals(arePlansBeside ? told : facts);
  const isSure = kept.length >= FEWEST && new Set(kept.map(({ first }) => first)).size === kept.length;
  return isSure ? kept.map(({ column, first, months }) => ({ column, first, months })) : [];
}

type Label = MonthColumn & { readonly word: string };

/** Whether a header says in a word that it is what was spent. */
function isTold({ word }: Label): boolean {
  return word.split(' ').some((one) => SPENT().has(one));
}

function isSameSpan(one: Label, other: Label): boolean {
  return one.first === other.first && one.months === other.months;
}

function labelsOf(grid: Grid, row: number, reading: MonthReading): readonly Label[] {
  const above = grid[row - 1] ?? [];
  const year = onlyYear(grid, row);
  let carried = '';
  return (grid[row] ?? []).flatMap((cell, column): readonly Label[] => {
    const upper = textOf(above[column] ?? '', reading);
    if (upper !== '') carried = upper;
    const label = labelIn(textOf(cell, reading), carried, year, reading);
    return label === undefined ? [] : [{ ...label, column }];
  });
}

/** A month by its own header, with what stands above it, or with the year of the sheet. */
function labelIn(own: string, above: string, year: string, reading: MonthReading): Omit<Label, 'column'> | undefined {
  if (own === '') return undefined;
  const { text, word } = parted(own);
  if (text === '') {
    const upper = parted(above);
    return monthOf([upper.text, withYear(upper.text, year)], word, reading);
  }
  return monthOf([text, withYear(text, parted(above).text), withYear(text, year)], word, reading);
}

function monthOf(
  texts: readonly string[],
  word: string,
  { dayOfInstant, fiscalStart }: MonthReading,
): Omit<Label, 'column'> | undefined {
  for (const text of texts) {
    const read = text === '' ? undefined : readDateText(text, dayOfInstant, fiscalStart);
    if (read?.months !== undefined) return { first: read.first, months: read.months, word };
  }
  return undefined;
}

/** `Actual Jan 2024` as its month and its word. */
function parted(text: string): { readonly text: string; readonly word: string } {
  const words = text.split(/[\s()]+/).filter((word) => word !== '');
  const isKind = (word: string): boolean => PLANNED().has(normalWords(word)) || SPENT().has(normalWords(word));
  const word = words.filter(isKind).map(normalWords).join(' ');
  return word === '' ? { text, word } : { text: words.filter((one) => !isKind(one)).join(' '), word };
}

/** A month or a quarter without its year, with it; `''` where either is none. */
function withYear(text: string, year: string): string {
  const [, digits] = /^((?:19|20)\d{2})年?$/.exec(plainFigures(year)) ?? [];
  if (digits === undefined) return '';
  const [, chinese] = /^(\d{1,2})月$/.exec(plainFigures(text)) ?? [];
  return chinese === undefined ? `${text.replace(/\.$/, '')} ${digits}` : `${digits}-${chinese}`;
}

/** A cell as text; a real date only where it is the first of a month. */
function textOf(cell: CellValue, { dayOfInstant }: MonthReading): string {
  if (isBlank(cell)) return '';
  if (typeof cell !== 'object') return plainText(cell);
  const iso = Number.isNaN(cell.getTime()) ? '' : isoDay(dayOfInstant(cell.getTime()));
  return iso.endsWith('-01') ? iso.slice(0, 7) : '';
}

/** A cell as a text; `''` for one that is longer than any header or title. */
function plainText(cell: string | number | boolean): string {
  const text = String(cell);
  return text.length > LONGEST ? '' : text.trim();
}

function onlyYear(grid: Grid, row: number): string {
  const texts = grid
    .slice(0, row)
    .flatMap((cells) => cells.map((cell) => (typeof cell === 'object' ? '' : plainText(cell))));
  const years = texts.flatMap((text) => [...foldText(text).matchAll(YEAR)].map(([, year = '']) => year));
  const [year = ''] = years;
  return new Set(years).size === 1 ? year : '';
}

/** Without the quarters that hold a month with a column of its own: they are totals. */
function withoutTotals(labels: readonly Label[]): readonly Label[] {
  const single = labels.filter(({ months }) => months === 1);
  return labels.filter(({ first, months }) => {
    return months === 1 || !single.some((month) => month.first >= first && month.first <= lastDay(first, months));
  });
}
