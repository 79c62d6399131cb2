// Functions of Google Sheets that Univer lacks or reads in Excel's way. A refusal is an error text such as `#N/A`.
// Never ADD, MINUS, MULTIPLY and their like: Univer's operators run through functions of these names.
import type { CellValue } from '../bridge/values';
import type { Argument } from './script-function';

type GoogleFunction = (values: readonly Argument[]) => unknown;

const rowsOf = (value: Argument | undefined): CellValue[][] =>
  Array.isArray(value) ? value : [[value === undefined ? '' : value]];
const cellsOf = (value: Argument | undefined): CellValue[] => rowsOf(value).flat();
const firstOf = (value: Argument | undefined): CellValue => cellsOf(value)[0] ?? '';
const isYes = (value: CellValue | undefined): boolean => value === true || (typeof value === 'number' && value !== 0);

function filter([range, ...conditions]: readonly Argument[]): unknown {
  const rows = rowsOf(range);
  const tests = conditions.map(cellsOf);
  const keeps = (at: number): boolean => tests.every((test) => isYes(test[at]));
  const firstCondition = rowsOf(conditions[0]);
  const acrossColumns = firstCondition.length === 1 && (firstCondition[0]?.length ?? 0) > 1;
  const kept = acrossColumns
    ? rows.map((row) => row.filter((_cell, column) => keeps(column)))
    : rows.filter((_row, at) => keeps(at));
  return kept.length === 0 || kept[0]?.length === 0 ? '#N/A' : kept;
}

function compare(left: CellValue, right: CellValue): number {
  if (left === right) return 0;
  if (left === '') return 1;
  if (right === '') return -1;
  return left < right ? -1 : 1;
}

function sort([range, ...keys]: readonly Argument[]): unknown {
  const wanted = keys.length === 0 ? [1, true] : keys.map(firstOf);
  const columns = wanted
    .map((key, at) => ({ index: Number(key) - 1, sign: isYes(wanted[at + 1] ?? true) ? 1 : -1 }))
    .filter((_key, at) => at % 2 === 0);
  return [...rowsOf(range)].sort((left, right) => {
    for (const { index, sign } of columns) {
      const order = sign * compare(left[index] ?? '', right[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}

function split([text, delimiter, each = true, dropEmpty = true]: readonly Argument[]): unknown {
  const marks = String(firstOf(delimiter));
  const parts = (isYes(firstOf(each)) ? Array.from(marks) : [marks]).reduce(
    (pieces, mark) => pieces.flatMap((piece) => piece.split(mark)),
    [String(firstOf(text))],
  );
  const kept = isYes(firstOf(dropEmpty)) ? parts.filter((part) => part !== '') : parts;
  return [kept.map((part) => (part.trim() !== '' && Number.isFinite(Number(part)) ? Number(part) : part))];
}

const BAR_LENGTH = 20;

function sparkline([values, options]: readonly Argument[]): unknown {
  const numbers = cellsOf(values).filter((value) => typeof value === 'number');
  const settings = new Map(rowsOf(options).map((row) => [String(row[0]).toLowerCase(), row[1]]));
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (numbers.length === 0) return '';
  if (settings.get('charttype') === 'bar') {
    const full = Number(settings.get('max') ?? high);
    return '█'.repeat(Math.round(BAR_LENGTH * Math.max(0, Math.min(1, (numbers[0] ?? 0) / (full === 0 ? 1 : full)))));
  }
  const steps = '▁▂▃▄▅▆▇█';
  return numbers
    .map((value) => steps.charAt(high === low ? 3 : Math.round(((value - low) / (high - low)) * (steps.length - 1))))
    .join('');
}

/** The functions by name, upper case. */
export const GOOGLE_FUNCTIONS: Readonly<Record<string, GoogleFunction>> = {
  ARRAYFORMULA: ([value]) => value,
  COUNTUNIQUE: (values) => new Set(values.flatMap(cellsOf).filter((value) => value !== '')).size,
  FILTER: filter,
  JOIN: ([delimiter, ...values]) => values.flatMap(cellsOf).join(String(firstOf(delimiter))),
  SORT: sort,
  SPARKLINE: sparkline,
  SPLIT: split,
};
