import type { Plugin } from 'esbuild';
import { bundle, type Bundle } from './bundle';
import { customFunctionWrapper, ENTRY_POINTS, entryPointWrapper, type CardSource } from './wrappers';

/** Syntax is lowered to ES2019, the newest that Apps Script is known to accept on upload. */
const TARGET = 'es2019';

/**
 * Puts a bundle in place of `require('./on-demand')`, in a function of its own. In one bundle esbuild would lift every
 * function of every part to the top, where all are made anew for each cell: half as long again until the script has
 * run, which outweighs reading past the few modules that now stand in both.
 */
const onDemand = (parts: Bundle): Plugin => ({
  name: 'on-demand',
  setup: (building) => {
    building.onResolve({ filter: /^\.\/on-demand$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'on-demand' } : null,
    );
    building.onLoad({ filter: /.*/, namespace: 'on-demand' }, () => ({
      contents: `${parts.script}\nmodule.exports = PARTS;`,
    }));
  },
});

/** Letters stand as they are, words in five languages being a tenth of the script otherwise: in escapes of six characters. */
const LETTERS = { charset: 'utf8', target: TARGET } as const;

/** What an editor does not show, or may take away; in a script that esbuild printed it stands in literals alone. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\xa0]/gu;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * The server script as it is pushed: the bundle in one closure, then a global function for everything Sheets may call.
 */
export async function buildCode(functions: readonly CardSource[]): Promise<Bundle> {
  const parts = await bundle('src/server/on-demand.ts', { globalName: 'PARTS', ...LETTERS });
  const server = await bundle('src/server/main.ts', { globalName: 'ABM', ...LETTERS, plugins: [onDemand(parts)] });
  const wrappers = [...ENTRY_POINTS.map(entryPointWrapper), ...functions.map(customFunctionWrapper)];
  return {
    styles: server.styles,
    script: [server.script.replace(UNSEEN, escaped), ...wrappers].join('\n'),
    inputs: [...new Set([...parts.inputs, ...server.inputs])].sort(),
  };
}
