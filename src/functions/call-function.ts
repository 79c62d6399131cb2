import type { Calendar } from './coercion/read-day';
import { missing, refuse } from './coercion/argument';
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
  return absent === undefined ? definition.evaluate(args, calendar) : refuse(missing(absent.name, worked[0].formula));
}
