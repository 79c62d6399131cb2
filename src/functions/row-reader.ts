import type { ArgumentIssue } from '../model/argument-issue';
import { argumentOf, type Argument } from './coercion/argument';
import type { Calendar } from './coercion/read-day';
import { checkBeside, readInput, type NumberInput, type NumberInputs, type Step } from './number-input';

/** Reads the numbers of one row after the other into the same place, so that nothing is allocated per row. */
export type RowReader<Name extends string> = {
  readonly names: readonly string[];
  /** The numbers of the row read last. */
  readonly values: Readonly<Record<Name, number>>;
  /** A function that reads a row and column: undefined if all is there, `''` if there is no value, or an issue. */
  readonly over: (
    given: readonly Argument[],
    calendar?: Calendar,
  ) => (row: number, column: number) => '' | ArgumentIssue | undefined;
};

/** A reader of rows that hold the inputs. */
export function rowReader<Name extends string>(inputs: NumberInputs<Name>): RowReader<Name> {
  const entries = Object.entries<NumberInput<Name>>(inputs);
  const values = Object.fromEntries(entries.map(([name]) => [name, 0]));
  if (!hasAll(inputs, values)) throw new Error('A rule needs a place for each input.');
  const over: RowReader<Name>['over'] = (given, calendar) => {
    const steps = entries.map(([name, input], index) => ({
      name,
      input,
      argument: given[index] ?? argumentOf(name, ''),
      calendar,
    }));
    return (row, column) => fill(steps, values, row, column) ?? besides(steps, values, row);
  };
  return { names: entries.map(([name]) => name), values, over };
}

type Values = Record<string, number>;

function fill(steps: readonly Step[], values: Values, row: number, column: number): '' | ArgumentIssue | undefined {
  let blank = false;
  for (const step of steps) {
    const found = readInput(step, row, column);
    if (typeof found === 'object') return found;
    if (found === undefined || (found === 0 && step.input.divides === true)) blank = true;
    else values[step.name] = found;
  }
  return blank ? '' : undefined;
}

function besides(steps: readonly Step[], values: Values, row: number): ArgumentIssue | undefined {
  for (const step of steps) {
    const issue = checkBeside(step, values, row);
    if (issue !== undefined) return issue;
    const { partOf = step.name } = step.input;
    values[step.name] = Math.min(values[step.name] ?? 0, values[partOf] ?? 0);
  }
  return undefined;
}

function hasAll<Name extends string>(
  inputs: Readonly<Record<Name, unknown>>,
  values: object,
): values is Record<Name, number> & Values {
  return Object.keys(inputs).every((name) => name in values);
}
