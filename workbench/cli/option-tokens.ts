import { parseArgs } from 'node:util';
import { UsageProblem } from './usage';

const OPTIONS = {
  period: { type: 'string' },
  'as-of': { type: 'string' },
  set: { type: 'string' },
  table: { type: 'string' },
  locale: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Option = keyof typeof OPTIONS;

/** A command line taken apart. */
export type Typed = {
  readonly positionals: readonly string[];
  readonly has: (option: Option) => boolean;
  /** Every value given to an option, in order. */
  readonly all: (option: Option) => readonly string[];
  /** The value of an option that may be given once; undefined when it was not given. */
  readonly one: (option: Option) => string | undefined;
};

type Given = {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
};

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

function checked({ name, rawName, value, inlineValue }: Given): readonly [Option, string] {
  if (!isOption(name)) throw new UsageProblem(`There is no option ${rawName}.`);
  const takesValue = OPTIONS[name].type === 'string';
  if (!takesValue && value !== undefined) throw new UsageProblem(`${rawName} stands alone, without a value.`);
  // What begins with two dashes is the next option: its own value was forgotten.
  const forgotten = value === undefined || (inlineValue === false && value.startsWith('--'));
  if (takesValue && forgotten) throw new UsageProblem(`${rawName} needs a value after it.`);
  return [name, value ?? ''];
}

/** The options and the other words of a command line. Throws a {@link UsageProblem} for an option that there is not. */
export function optionTokens(args: readonly string[]): Typed {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [checked(token)] : []));
  const all: Typed['all'] = (option) => given.filter(([name]) => name === option).map(([, value]) => value);
  return {
    positionals,
    all,
    has: (option) => all(option).length > 0,
    one: (option) => {
      const [value, second] = all(option);
      if (second !== undefined) throw new UsageProblem(`--${option} was given twice. Keep one of them.`);
      return value;
    },
  };
}
