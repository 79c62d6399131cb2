import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../paths';
import { added, bundle, escaped, type Bundle } from './bundle';
import { customFunctionWrapper, ENTRY_POINTS, entryPointWrapper, type CardSource } from './wrappers';

const SOURCES = join(ROOT, 'src');

/** Syntax is lowered to ES2019, the newest that Apps Script is known to accept on upload. */
const TARGET = 'es2019';

/** Modules that are mostly data, and that both parts need: they stand once, among what is loaded at once. */
const SHARED = [
  'matching/free-mail',
  'matching/legal-forms',
  'matching/public-suffixes',
  'matching/shared-hosts',
  'messages/issue-sentences',
  'model/stage-words',
  'settings/activity-types',
  'settings/activity-words',
];

const NAMES_SHARED = /^shared:/;

/** Leaves the shared modules out of the parts on demand: there they are asked for by name. */
const leavingOutShared: Plugin = {
  name: 'leaving out shared',
  setup: (building) => {
    building.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(SOURCES, join(resolveDir, path));
      return SHARED.includes(module) ? { path: `shared:${module}`, external: true } : null;
    });
  },
};

/** What the parts are called among the inputs of the bundle. */
const ON_DEMAND = 'on-demand';

/** Letters stand as they are, words in five languages being a tenth of the script otherwise: in escapes of six characters. */
const LETTERS = { charset: 'utf8', target: TARGET } as const;

/**
 * Puts a bundle in place of every `require('./…')`, in a function of its own. In one bundle esbuild would lift every
 * function of every part to the top, where all are made anew for each cell: half as long again until the script has
 * run, which outweighs reading past the small modules that now stand in several.
 */
const onDemand = (inputs: (readonly [path: string, bytes: number])[]): Plugin => ({
  name: ON_DEMAND,
  setup: (building) => {
    building.onResolve({ filter: /^\.\/on-/ }, ({ kind, path, resolveDir }) =>
      kind === 'require-call' ? { path: relative(ROOT, `${join(resolveDir, path)}.ts`), namespace: ON_DEMAND } : null,
    );
    building.onLoad({ filter: /.*/, namespace: ON_DEMAND }, async ({ path }) => {
      const part = await bundle(path, { ...LETTERS, format: 'cjs', plugins: [leavingOutShared] });
      inputs.push(...part.inputs);
      return { contents: part.script, resolveDir: SOURCES };
    });
    building.onResolve({ filter: NAMES_SHARED }, ({ path }) => ({
      path: join(SOURCES, `${path.replace(NAMES_SHARED, '')}.ts`),
    }));
  },
});

/** How esbuild begins a part on demand. */
const HEAD_OF_PART = /\(([\w$]+),([\w$]+)\)=>\{"use strict"/g;

/**
 * The script with its parts on demand as ordinary functions. What V8 found out about a part while it read past it, it
 * keeps for those, and forgets for arrow functions: the first call of the sidebar waits a third less.
 */
function withOrdinaryParts(script: string): string {
  const ordinary = script.replace(HEAD_OF_PART, 'function($1,$2){"use strict"');
  if (ordinary === script) throw new Error('esbuild begins its parts in another way: see HEAD_OF_PART.');
  return ordinary;
}

/** What an editor does not show, or may take away; in a script that esbuild printed it stands in literals alone. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\xa0]/gu;

/**
 * The server script as it is pushed: the bundle in one closure, then a global function for everything Sheets may call.
 */
export async function buildCode(functions: readonly CardSource[]): Promise<Bundle> {
  const inputs: (readonly [path: string, bytes: number])[] = [];
  const server = await bundle('src/server/main.ts', { globalName: 'ABM', ...LETTERS, plugins: [onDemand(inputs)] });
  const wrappers = [...ENTRY_POINTS.map(entryPointWrapper), ...functions.map(customFunctionWrapper)];
  return {
    styles: server.styles,
    script: [withOrdinaryParts(server.script).replace(UNSEEN, escaped), ...wrappers].join('\n'),
    // A part is no file: those that it is made of are counted.
    inputs: added([...inputs, ...server.inputs].filter(([path]) => !path.startsWith(`${ON_DEMAND}:`))),
  };
}
