import type { ArgumentIssue } from '../model/argument-issue';
import { fromSerial, isoDay } from '../model/day';
import { issueAt, type Argument } from './coercion/argument';
import type { FunctionParameter } from './function-definition';
import { readDay, type Calendar } from './coercion/read-day';
import { readAmount } from './coercion/read-number';

/** One number, or one date as its serial number, that a rule computes with. */
export type NumberInput<Name extends string> = {
  readonly description: string;
  /** What a blank or left-out argument counts as. Without it, a blank leaves the row without a value. */
  readonly whenBlank?: number;
  /** A zero here leaves nothing to divide by, so the result is blank. */
  readonly divides?: true;
  /** The input that this one is a part of and therefore never exceeds. */
  readonly partOf?: Name;
  /** Lies between 0 and 1, such as a margin. */
  readonly share?: true;
  /** The largest number there can be, such as 10 for an answer from 0 to 10. */
  readonly maximum?: number;
  /** A date instead of a number. */
  readonly date?: true;
  /** The date that this one never lies before. */
  readonly notBefore?: Name;
};

/** Numbers by name, in the order of the arguments. */
export type NumberInputs<Name extends string> = Readonly<Record<Name, NumberInput<NoInfer<Name>>>>;

/** The parameters of a function that computes with nothing but these inputs. */
export function inputParameters(
  inputs: Readonly<Record<string, NumberInput<string>>>,
  reads: 'cells' | 'lists',
): FunctionParameter[] {
  return Object.entries(inputs).map(([name, { description, whenBlank, date }]) => {
    const type = date === true ? 'Date' : 'number';
    return {
      name,
      type: reads === 'lists' ? `Array<Array<${type}>>` : type,
      description: whenBlank === undefined ? description : `Optional. ${description}`,
      optional: whenBlank !== undefined,
      ...(reads === 'lists' ? { list: true as const } : {}),
    };
  });
}

/** An input with the argument that holds its numbers. */
export type Step = {
  readonly name: string;
  readonly input: NumberInput<string>;
  readonly argument: Argument;
  readonly calendar: Calendar | undefined;
};

/** The number of one cell, undefined if it is blank, or why it cannot be used. */
export function readInput(step: Step, row: number, column: number): number | undefined | ArgumentIssue {
  const { argument, input, calendar } = step;
  if (input.date === true) return readDay(argument, row, column, calendar);
  const found = readAmount(argument, row, column) ?? input.whenBlank;
  if (typeof found !== 'number') return found;
  if (input.share === true && found > 1) return issueAt(argument, row, 'over-one', found);
  return input.maximum !== undefined && found > input.maximum
    ? issueAt(argument, row, 'over-maximum', found, String(input.maximum))
    : found;
}

/** How much a sum of fractions may be off: 0.1 + 0.2 is all of 0.3. */
const ROUNDING = 1e-9;

/** Why a number of a row does not go with another one of it, if so. */
export function checkBeside(
  { name, input, argument }: Step,
  values: Readonly<Record<string, number>>,
  row: number,
): ArgumentIssue | undefined {
  const { partOf, notBefore } = input;
  const own = values[name] ?? 0;
  if (partOf !== undefined) {
    const whole = values[partOf] ?? 0;
    return own > whole * (1 + ROUNDING)
      ? issueAt(argument, row, 'over-whole', own, `${partOf} (${String(whole)})`)
      : undefined;
  }
  if (notBefore === undefined) return undefined;
  const start = values[notBefore] ?? 0;
  return own < start
    ? issueAt(argument, row, 'before-start', shownDay(own), `${notBefore} (${shownDay(start)})`)
    : undefined;
}

function shownDay(serial: number): string {
  return isoDay(fromSerial(serial));
}
