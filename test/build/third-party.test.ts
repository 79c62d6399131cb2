import { parse, type Node } from 'acorn';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { buildCode } from '../../tools/build/code';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { buildSidebar } from '../../tools/build/sidebar';
import { goal } from '../support/goal';
import { emitted, packagesAmong, scriptsIn } from './emitted';

/** What each pushed file may hold of other authors, and the hosts it may name: none is ever asked for anything. */
const AGREED = {
  'Code.js': { packages: ['zod'], hosts: ['beta.de', 'www.acme.com'] },
  'Sidebar.html': { packages: ['preact'], hosts: ['www.acme.com', 'www.w3.org'] },
} as const;

type PushedName = keyof typeof AGREED;

const BUILDS = {
  'Code.js': () => buildCode([...FUNCTIONS, ...WHOLE_CARDS]),
  'Sidebar.html': buildSidebar,
};

beforeAll(ensurePushedSet);

test('the pushed files hold of other authors what was agreed, name no other host, and make no code from text', async () => {
  const names: readonly PushedName[] = ['Code.js', 'Sidebar.html'];
  const found = await Promise.all(names.map(async (name) => [name, await contentsOf(name)] as const));
  const wrong = found.filter(([name, contents]) => {
    const wanted = { ...AGREED[name], codeFromText: [] };
    return JSON.stringify(contents) !== JSON.stringify(wanted);
  });
  goal('third-party code', names.length, wrong);
});

test.each([
  ['eval("1")', ['eval']],
  ['const make = Function; make("return 1")()', ['Function']],
  ['({}).evaluate(1); Function.prototype.call.call(f)', []],
  ['window.eval("1"); globalThis["Function"]("1")', ['Function', 'eval']],
])('the check finds the code made from text in %s', (script, found) => {
  expect(codeFromText(script)).toEqual(found);
});

async function contentsOf(name: PushedName): Promise<object> {
  const { inputs } = await BUILDS[name]();
  const text = emitted(name);
  const hosts = [...text.matchAll(/https?:\\?\/\\?\/([\w.-]+)/g)].map(([, host]) => host ?? '');
  return {
    packages: packagesAmong([...inputs.keys()]),
    hosts: [...new Set(hosts)].sort(),
    codeFromText: (name === 'Code.js' ? [text] : scriptsIn(text)).flatMap(codeFromText),
  };
}

const MAKERS = new Set(['eval', 'Function', 'execScript']);

/** Names by which a script may turn text into code, sorted, each once; `Function.prototype` turns none. */
function codeFromText(script: string): string[] {
  const found = new Set<string>();
  visit(parse(script, { ecmaVersion: 2020 }), undefined, (node, parent) => {
    const name = namedBy(node, parent);
    if (name !== undefined && MAKERS.has(name)) found.add(name);
  });
  return [...found].sort();
}

type Tree = Node & Readonly<Record<string, unknown>>;

/** The global that a node may reach: by its name alone, or as a member of the global object. */
function namedBy(node: Tree, parent: Tree | undefined): string | undefined {
  if (node.type === 'MemberExpression') return globalMember(node);
  if (node.type !== 'Identifier') return undefined;
  const isName = parent?.['property'] === node || parent?.['key'] === node;
  const isPrototype = parent?.type === 'MemberExpression' && nameOf(parent['property']) === 'prototype';
  return isName || isPrototype ? undefined : nameOf(node);
}

function globalMember(node: Tree): string | undefined {
  const isGlobal = ['window', 'self', 'globalThis', 'top'].includes(nameOf(node['object']) ?? '');
  return isGlobal ? nameOf(node['property']) : undefined;
}

function nameOf(node: unknown): string | undefined {
  if (!isTree(node)) return undefined;
  const name = node.type === 'Literal' ? node['value'] : node['name'];
  return typeof name === 'string' ? name : undefined;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'type' in value;

function visit(node: unknown, parent: Tree | undefined, see: (node: Tree, parent: Tree | undefined) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, parent, see);
  if (!isTree(node)) return;
  see(node, parent);
  for (const part of Object.values(node)) if (typeof part === 'object') visit(part, node, see);
}
