// docs/functions.md, written from the definitions of the custom functions.
import { AMBIGUITIES, type Ambiguity, type AmbiguousKind } from '../src/functions/coercion/ambiguities';
import { SHARED_RULES, type FunctionParameter } from '../src/functions/function-definition';
import { FUNCTIONS } from '../src/functions/registry';
import { WHOLE_CARDS } from '../src/live/registry';

/** What the page tells of a function, be it over numbers and lists or over whole tables. */
interface Entry {
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly worked: readonly { readonly formula: string; readonly result: unknown; readonly shows: string }[];
  readonly rules: readonly string[];
  readonly source: string;
}

const ENTRIES: readonly Entry[] = [...FUNCTIONS, ...WHOLE_CARDS];

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

const inCell = (text: string): string => text.replace(/\|/g, '\\|');

const anchor = (name: string): string => `[\`${name}\`](#${name.toLowerCase()})`;

/** A result as a person reads it: a column as its rows, a blank as the word. */
function shown(result: unknown): string {
  if (Array.isArray(result)) return result.flat().map(shown).join(', ');
  if (typeof result === 'number') return result.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return result === '' ? '_blank_' : String(result);
}

/** An argument's name, with ≡ behind that of a list. */
const marked = ({ name, list }: FunctionParameter): string => (list === true ? `${name} ≡` : name);

function syntax({ name, parameters }: Entry): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${marked(parameter)}]` : marked(parameter)));
  return `\`=${name}(${list.join('; ')})\``;
}

function section(definition: Entry): string {
  const { name, summary, parameters, worked, rules, source } = definition;
  return [
    `## ${name}`,
    summary,
    syntax(definition),
    table(
      ['Argument', 'What it is'],
      parameters.map((parameter) => [`\`${marked(parameter)}\``, parameter.description]),
    ),
    table(
      ['Example', 'Gives', 'What it shows'],
      worked.map(({ formula, result, shows }) => [`\`${formula}\``, shown(result), shows]),
    ),
    bullets(rules),
    `Defined by: ${source}`,
  ].join('\n\n');
}

const ABOUT: Readonly<Record<AmbiguousKind, string>> = {
  any: 'anywhere',
  number: 'numbers',
  date: 'dates',
  word: 'accounts and other words',
  table: 'whole tables',
};

const ambiguityRow = ({ about, given, outcome }: Ambiguity): readonly string[] => [ABOUT[about], given, outcome];

/** The page on the custom functions, as Markdown. */
export function functionsPage(): string {
  const head = [
    '# Custom functions',
    'Type them into a cell like any other function. This page is written from the code by `npm run docs`.',
    table(
      ['Function', 'About', 'Gives'],
      ENTRIES.map(({ name, family, summary }) => [anchor(name), family, summary]),
    ),
    '## What holds for all of them',
    bullets(SHARED_RULES),
    '## What could be read in two ways',
    'One outcome each, in every function and every country. "A sentence" says where, what was found and what to do.',
    table(['Where', 'What is given', 'What comes of it'], Object.values(AMBIGUITIES).map(ambiguityRow)),
  ];
  return `${[...head, ...ENTRIES.map(section)].join('\n\n')}\n`;
}
