import type { Calendar } from './coercion/read-day';
import { missing, refuse, tooLarge } from './coercion/argument';
import type { FunctionDefinition } from './function-definition';
import { cellsOf, MOST_CELLS } from './limits';
import { FUNCTIONS } from './registry';

const BY_NAME = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/**
 * The result of a custom function, as the cell that calls it shows it: a finite number, a text, `''` for no
 * value, or a column of them as `[row][column]`.
 *
 * @param name - Such as `ABM_WINRATE`.
 * @param args - What Google Sheets passes: values, ranges as `[row][column]`, undefined for what was left out.
 * @param calendar - Tells days of date cells; without it none is read.
 * @throws An `Error` with a sentence for the user if an argument cannot be used or is missing.
 */
export function callFunction(name: string, args: readonly unknown[], calendar?: Calendar): unknown {
  const definition = BY_NAME.get(name);
  if (definition === undefined) throw new Error(`There is no function ${name}. Type =ABM_ to see those there are.`);
  const { parameters, worked } = definition;
  const absent = parameters.find(({ optional }, index) => !optional && args[index] === undefined);
  if (absent !== undefined) refuse(missing(absent.name, worked[0].formula));
  refuseLarge(definition, args);
  return definition.evaluate(args, calendar);
}

/** Says that the ranges are too large together, at the largest of them, before any of them is read. */
function refuseLarge({ parameters }: FunctionDefinition, args: readonly unknown[]): void {
  let [cells, largest, name] = [0, 0, ''];
  for (const [index, parameter] of parameters.entries()) {
    const size = cellsOf(args[index]);
    cells += size;
    if (size > largest) [largest, name] = [size, parameter.name];
  }
  if (cells > MOST_CELLS) refuse(tooLarge(name, cells, MOST_CELLS));
}
