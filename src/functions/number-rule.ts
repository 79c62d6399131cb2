import type { ArgumentIssue } from '../model/argument-issue';
import { argumentOf, issueAt, type Argument } from './argument';
import type { FunctionParameter } from './function-definition';
import { readNumber } from './read-number';

/** One number that a rule computes with. */
export type NumberInput<Name extends string> = {
  readonly description: string;
  /** What a blank or left-out argument counts as. Without it, a blank makes the result blank. */
  readonly whenBlank?: number;
  /** A zero here leaves nothing to divide by, so the result is blank. */
  readonly divides?: true;
  /** The input that this one is a part of and therefore never exceeds. */
  readonly partOf?: Name;
  /** Lies between 0 and 1, such as a margin. */
  readonly share?: true;
};

/** Arithmetic on named numbers, with what each of them may be. The order of the inputs is that of the arguments. */
export type NumberRule<Name extends string> = {
  readonly inputs: Readonly<Record<Name, NumberInput<NoInfer<Name>>>>;
  readonly compute: (values: Readonly<Record<Name, number>>) => number;
};

/** A rule made ready to go over many rows. */
export type RowRule = {
  readonly names: readonly string[];
  /** A function from a row and column of the arguments to a number, `''` for no value, or why there can be none. */
  readonly over: (given: readonly Argument[]) => (row: number, column: number) => number | '' | ArgumentIssue;
};

/** The parameters of a function that is nothing but the rule. */
export function ruleParameters<Name extends string>(rule: NumberRule<Name>): FunctionParameter[] {
  return Object.entries<NumberInput<Name>>(rule.inputs).map(([name, { description, whenBlank }]) => ({
    name,
    type: 'number',
    description: whenBlank === undefined ? description : `Optional. ${description}`,
    optional: whenBlank !== undefined,
  }));
}

/** The rule made ready to go over many rows; nothing is allocated per row. */
export function rowRule<Name extends string>(rule: NumberRule<Name>): RowRule {
  const inputs = Object.entries<NumberInput<Name>>(rule.inputs);
  const slots = Object.fromEntries(inputs.map(([name]) => [name, 0]));
  if (!hasAll(rule.inputs, slots)) throw new Error('A rule needs a slot for each input.');
  const over = (given: readonly Argument[]): ReturnType<RowRule['over']> => {
    const steps = inputs.map(([name, input], index) => ({
      name,
      input,
      argument: given[index] ?? argumentOf(name, ''),
    }));
    return (row, column) =>
      fillSlots(steps, slots, row, column) ??
      partOverWhole(steps, slots, row) ??
      finite(rule.compute(slots), () => issueAt(given[0] ?? argumentOf('', ''), row, 'result-too-large', ''));
  };
  return { names: inputs.map(([name]) => name), over };
}

type Slots = Record<string, number>;
type Step = { readonly name: string; readonly input: NumberInput<string>; readonly argument: Argument };

/** Reads one row into the slots: an issue, `''` if the row has no value, undefined if it can be computed. */
function fillSlots(steps: readonly Step[], slots: Slots, row: number, column: number): '' | ArgumentIssue | undefined {
  let blank = false;
  for (const step of steps) {
    const found = readInput(step, row, column);
    if (typeof found === 'object') return found;
    if (found === undefined || (found === 0 && step.input.divides === true)) blank = true;
    else slots[step.name] = found;
  }
  return blank ? '' : undefined;
}

function readInput({ argument, input }: Step, row: number, column: number): number | undefined | ArgumentIssue {
  const found = readNumber(argument, row, column) ?? input.whenBlank;
  if (typeof found !== 'number') return found;
  if (found < 0) return issueAt(argument, row, 'below-zero', found);
  return input.share === true && found > 1 ? issueAt(argument, row, 'over-one', found) : found;
}

/** How much a sum of fractions may be off: 0.1 + 0.2 is a part of 0.3. */
const ROUNDING = 1e-9;

function partOverWhole(steps: readonly Step[], slots: Slots, row: number): ArgumentIssue | undefined {
  for (const { name, input, argument } of steps) {
    if (input.partOf === undefined) continue;
    const part = slots[name] ?? 0;
    const whole = slots[input.partOf] ?? 0;
    if (part > whole * (1 + ROUNDING))
      return issueAt(argument, row, 'over-whole', part, `${input.partOf} (${String(whole)})`);
  }
  return undefined;
}

/** The result as a cell can hold it, without the negative zero that JavaScript knows. */
function finite(result: number, tooLarge: () => ArgumentIssue): number | ArgumentIssue {
  if (!Number.isFinite(result)) return tooLarge();
  return result === 0 ? 0 : result;
}

function hasAll<Name extends string>(
  inputs: Readonly<Record<Name, unknown>>,
  slots: object,
): slots is Record<Name, number> & Slots {
  return Object.keys(inputs).every((name) => name in slots);
}
