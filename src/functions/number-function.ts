import type { FunctionDefinition } from './function-definition';
import { lift } from './lift';
import { inputParameters } from './number-input';
import { rowRule, type NumberRule } from './number-rule';

type About = Omit<FunctionDefinition, 'parameters' | 'evaluate'>;

/** A function that is nothing but arithmetic on numbers, applied to cells or columns. */
export function numberFunction<const Name extends string>(definition: About & NumberRule<Name>): FunctionDefinition {
  const { inputs, compute, ...about } = definition;
  const rule = rowRule({ inputs, compute });
  return { ...about, parameters: inputParameters(inputs, 'cells'), evaluate: (args) => lift(rule, args) };
}
