import { argumentOf, finite, issueAt } from './coercion/argument';
import type { CellRule } from './lift';
import type { NumberInputs } from './number-input';
import { rowReader } from './row-reader';

/** Arithmetic on named numbers, with what each of them may be. The order of the inputs is that of the arguments. */
export type NumberRule<Name extends string> = {
  readonly inputs: NumberInputs<Name>;
  readonly compute: (values: Readonly<Record<Name, number>>) => number;
};

/** The rule made ready to go over many rows. */
export function rowRule<Name extends string>({ inputs, compute }: NumberRule<Name>): CellRule {
  const { names, values, over } = rowReader(inputs);
  return {
    names,
    over: (given) => {
      const read = over(given);
      const first = given[0] ?? argumentOf('', '');
      return (row, column) => {
        const found = read(row, column);
        if (found !== undefined) return found;
        return finite(compute(values)) ?? issueAt(first, row, 'result-too-large', '');
      };
    },
  };
}
