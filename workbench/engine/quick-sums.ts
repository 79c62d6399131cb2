// Nearly every formula of a funnel adds up a column where others hold some number. For each of them Univer makes several
// objects per cell of every column; here what a range holds is looked through once in a calculation.
import type { Nullable } from '@univerjs/core';
import {
  BaseReferenceObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** The numbers of a range, row by row, NaN where a cell holds none. */
type Numbers = {
  readonly values: Float64Array;
  readonly columns: number;
  readonly hasErrors: boolean;
  /** Whether a text reads like a number: "is 1" may be true of it, "is greater than 0" is not. */
  readonly hasTypedNumbers: () => boolean;
  /** Places that hold a number as asked for, by what was asked so far. */
  readonly asked: Map<string, readonly number[]>;
};

/** Univer's own judgement, which takes its time; words are most texts. */
function readsLikeNumber(text: BaseValueObject): boolean {
  return /\d/.test(String(text.getValue())) && text.convertToNumberObjectValue().isNumber();
}

function numbersIn(array: ArrayValueObject): Numbers {
  const columns = array.getColumnCount();
  const values = new Float64Array(array.getRowCount() * columns).fill(NaN);
  const texts: BaseValueObject[] = [];
  let hasErrors = false;
  array.iterator((cell, row, column) => {
    if (!cell || cell.isNull()) return;
    if (cell.isNumber()) values[row * columns + column] = Number(cell.getValue());
    else if (cell.isString()) texts.push(cell);
    else hasErrors ||= cell.isError();
  });
  let typed: boolean | undefined;
  const hasTypedNumbers = (): boolean => (typed ??= texts.some(readsLikeNumber));
  return { values, columns, hasErrors, hasTypedNumbers, asked: new Map() };
}

/** Univer drops its arrays after a calculation, and what is known of them goes with them. */
const known = new WeakMap<ArrayValueObject, Numbers>();

function numbersOf(range: FunctionVariantType | undefined): Numbers | undefined {
  if (!(range instanceof BaseReferenceObject)) return undefined;
  const array = range.toArrayValueObject();
  const numbers = known.get(array) ?? numbersIn(array);
  known.set(array, numbers);
  return numbers;
}

/** What a number must be, such as `=1` or `>0`. */
type Criterion = { readonly text: string; readonly holds: (value: number) => boolean };

function criterionOf(given: FunctionVariantType | undefined): Criterion | undefined {
  if (given instanceof NumberValueObject) {
    const wanted = given.getValue();
    return { text: `=${String(wanted)}`, holds: (value) => value === wanted };
  }
  if (!(given instanceof StringValueObject)) return undefined;
  const [text, sign, digits] = /^([<>])(\d+)$/.exec(given.getValue()) ?? [];
  const bound = Number(digits);
  if (text === undefined) return undefined;
  return { text, holds: sign === '>' ? (value) => value > bound : (value) => value < bound };
}

type Condition = { readonly numbers: Numbers; readonly criterion: Criterion };

function conditionOf(
  range: FunctionVariantType | undefined,
  given: FunctionVariantType | undefined,
): Condition | undefined {
  const criterion = criterionOf(given);
  const numbers = criterion === undefined ? undefined : numbersOf(range);
  if (criterion === undefined || numbers === undefined) return undefined;
  const isPlain = !numbers.hasErrors && !(criterion.text.startsWith('=') && numbers.hasTypedNumbers());
  return isPlain ? { numbers, criterion } : undefined;
}

function placesOf({ numbers, criterion }: Condition): readonly number[] {
  const { asked, values } = numbers;
  const known = asked.get(criterion.text);
  if (known !== undefined) return known;
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    if (criterion.holds(values[place] ?? NaN)) places.push(place);
  }
  asked.set(criterion.text, places);
  return places;
}

function isSame({ values, columns }: Numbers, other: Numbers): boolean {
  return values.length === other.values.length && columns === other.columns;
}

/** The sum over a range where every condition holds; undefined if one of them is not that simple. */
function sumWhere(summed: Numbers | undefined, conditions: readonly (Condition | undefined)[]): number | undefined {
  if (summed === undefined || summed.hasErrors) return undefined;
  const plain = conditions.filter((condition) => condition !== undefined);
  const [first, ...rest] = plain;
  if (first === undefined || plain.length !== conditions.length) return undefined;
  if (!plain.every(({ numbers }) => isSame(numbers, summed))) return undefined;
  let sum = 0;
  for (const place of placesOf(first)) {
    const value = summed.values[place] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (rest.every(({ numbers, criterion }) => criterion.holds(numbers.values[place] ?? NaN))) sum += value;
  }
  return sum;
}

type Arguments = readonly FunctionVariantType[];

function sumifs([summed, ...pairs]: Arguments): number | undefined {
  const conditions = pairs.flatMap((range, at) => (at % 2 === 0 ? [conditionOf(range, pairs[at + 1])] : []));
  return sumWhere(numbersOf(summed), conditions);
}

/** SUMIF of a range that is judged and summed in one. */
function sumif([range, criterion, ...more]: Arguments): number | undefined {
  return more.length > 0 ? undefined : sumWhere(numbersOf(range), [conditionOf(range, criterion)]);
}

const SHORT_WAYS = { SUMIF: sumif, SUMIFS: sumifs };

const quick = new WeakSet<BaseFunction>();

/** Lets Univer's SUMIF and SUMIFS take the short way where it gives the same, and their own elsewhere. */
export function sumQuickly(ownFunction: (name: string) => Nullable<BaseFunction>): void {
  for (const [name, shortWay] of Object.entries(SHORT_WAYS)) {
    const own = ownFunction(name);
    if (!own || quick.has(own)) continue;
    quick.add(own);
    const ownWay = own.calculate.bind(own);
    own.calculate = (...values) => {
      const sum = shortWay(values);
      return sum === undefined ? ownWay(...values) : NumberValueObject.create(sum);
    };
  }
}
