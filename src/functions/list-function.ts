import { argumentOf, finite, issueAt, refuse, single } from './coercion/argument';
import { eachCell, refuseWide } from './coercion/each-cell';
import type { FunctionDefinition } from './function-definition';
import { inputParameters, type NumberInputs } from './number-input';
import { rowReader } from './row-reader';

type About = Omit<FunctionDefinition, 'parameters' | 'evaluate'>;

/** One ratio over whole lists: the sum of a part over all rows, divided by the sum of a base. */
type ListRule<Name extends string> = {
  readonly inputs: NumberInputs<Name>;
  readonly part: (values: Readonly<Record<Name, number>>) => number;
  /** What the part is divided by; each row counts as one if left out, which makes the ratio a mean. */
  readonly base?: (values: Readonly<Record<Name, number>>) => number;
};

/** A function that reads its arguments as lists, row by row together, and gives one number; `''` over a base of zero. */
export function listFunction<const Name extends string>(definition: About & ListRule<Name>): FunctionDefinition {
  const { inputs, part, base = () => 1, ...about } = definition;
  const { names, values, over } = rowReader(inputs);
  const evaluate: FunctionDefinition['evaluate'] = (args, calendar) => {
    const given = names.map((name, index) => refuseWide(argumentOf(name, args[index])));
    const read = over(given, calendar);
    let parts = 0;
    let bases = 0;
    eachCell(given, (row, column) => {
      const found = read(row, column);
      if (typeof found === 'object') return found;
      if (found === undefined) {
        parts += part(values);
        bases += base(values);
      }
      return undefined;
    });
    if (bases === 0) return '';
    const ratio = Number.isFinite(parts) && Number.isFinite(bases) ? finite(parts / bases) : undefined;
    return ratio ?? refuse(issueAt(single(given[0]), 0, 'result-too-large', ''));
  };
  return { ...about, parameters: inputParameters(inputs, 'lists'), evaluate };
}
