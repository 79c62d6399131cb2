import type { FunctionDefinition } from './function-definition';
import { numberFunction } from './number-function';

type About = Omit<FunctionDefinition, 'parameters' | 'evaluate'>;

/** An argument's name and its description. */
type Named = readonly [name: string, description: string];

/** A function that divides a part by its whole, from 0 to 1; blank over a whole of zero. */
export function shareFunction(definition: About & { readonly part: Named; readonly whole: Named }): FunctionDefinition {
  const { part, whole, ...about } = definition;
  const [partName, partIs] = part;
  const [wholeName, wholeIs] = whole;
  return numberFunction<string>({
    ...about,
    inputs: {
      [partName]: { description: partIs, partOf: wholeName },
      [wholeName]: { description: wholeIs, divides: true },
    },
    compute: ({ [partName]: some = NaN, [wholeName]: all = NaN }) => some / all,
  });
}
