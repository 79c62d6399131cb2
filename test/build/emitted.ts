import { readFileSync } from 'node:fs';
import { parse, type Program, type Statement } from 'acorn';
import { inRepository } from '../../tools/paths';

/** Text of a file of dist/. */
export const emitted = (name: string): string => readFileSync(inRepository('dist', name), 'utf8');

function namesDeclaredBy(statement: Program['body'][number]): string[] {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** Names that a script makes global, sorted. */
export const globalNames = (script: string): string[] =>
  parse(script, { ecmaVersion: 2019 }).body.flatMap(namesDeclaredBy).sort();

/** The comment right above a global function; empty when it has none. */
export function commentAbove(script: string, functionName: string): string {
  const comments: { value: string; end: number }[] = [];
  const onComment = (_block: boolean, value: string, _start: number, end: number): void => {
    comments.push({ value, end });
  };
  const { body } = parse(script, { ecmaVersion: 2019, onComment });
  const declaration = body.find((statement) => namesDeclaredBy(statement).includes(functionName));
  if (declaration === undefined) return '';
  const isAbove = ({ end }: { end: number }): boolean =>
    end <= declaration.start && script.slice(end, declaration.start).trim() === '';
  return comments.find(isAbove)?.value ?? '';
}

/** The two scripts of the sidebar: the one that a browser runs, and the one that stands there as text until then. */
export function scriptsIn(page: string): readonly string[] {
  const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
  expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="text/plain" id="later-parts"', '']);
  return scripts.map(([, , script]) => script ?? '');
}

/** Names of the npm packages among the inputs of a bundle, sorted, each once. */
export const packagesAmong = (inputs: readonly string[]): string[] => [
  ...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []).sort()),
];

/** How much of the script, in characters, is no part that waits for a `require` in a function of its own. */
export function loadedAtOnce(script: string): number {
  const waiting = parse(script, { ecmaVersion: 2019 }).body.flatMap(partsWaitingIn);
  return waiting.reduce((rest, { start, end }) => rest - (end - start), script.length);
}

type Node = { readonly start: number; readonly end: number };

/** esbuild writes such a part as a function that is handed to one of its helpers: `var part = later(() => { … })`. */
function partsWaitingIn(statement: Program['body'][number]): readonly Node[] {
  if (statement.type !== 'VariableDeclaration') return [];
  const [bundle] = statement.declarations;
  if (bundle?.init?.type !== 'CallExpression' || bundle.init.callee.type !== 'ArrowFunctionExpression') return [];
  const { body } = bundle.init.callee;
  return body.type !== 'BlockStatement' ? [] : body.body.flatMap(handedOver);
}

function handedOver(statement: Statement): readonly Node[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ init }) =>
    init?.type === 'CallExpression' && init.arguments.length === 1
      ? init.arguments.filter(({ type }) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression')
      : [],
  );
}
