import { FUNCTIONS } from './registry';

const BY_NAME = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/**
 * The result of a custom function, as the cell that calls it shows it: a finite number, `''` for no value, or a
 * column of them as `[row][column]`.
 *
 * @param name - Such as `ABM_WINRATE`.
 * @param args - What Google Sheets passes: values, ranges as `[row][column]`, undefined for what was left out.
 * @throws An `Error` with a sentence for the user if an argument cannot be used.
 */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  const definition = BY_NAME.get(name);
  if (definition === undefined)
    throw new Error(`There is no function ${name}. Choose one of ${[...BY_NAME.keys()].join(', ')}.`);
  return definition.evaluate(args);
}
