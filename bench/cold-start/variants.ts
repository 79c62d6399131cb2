import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { bundle } from '../../tools/build/bundle';
import { buildCode } from '../../tools/build/code';
import { ROOT } from '../../tools/paths';

/**
 * Scripts that are started cold, each with the same two functions for a cell and for the sidebar:
 *
 * - `product` is what is pushed; `eager part` the same without what waits until it is asked for.
 * - `eager zod` has the same functions and the same checks of requests, made by zod when the script is loaded, and
 *   nothing else.
 * - `whole with eager zod` has all that the product has, loaded at once, with zod: a bundle of equal job.
 */
export const VARIANTS = ['empty', 'product', 'eager part', 'eager zod', 'whole with eager zod'] as const;

type Variant = (typeof VARIANTS)[number];

const FLAVOUR = { charset: 'utf8', target: 'es2019', globalName: 'ABM' } as const;

const WRAPPERS = `
function ABM_WINRATE(won, lost) { return ABM.callFunction('ABM_WINRATE', [won, lost]); }
function rpc(request) { return ABM.rpc(request); }`;

const EMPTY = 'function ABM_WINRATE(won, lost) { return won; }\nfunction rpc(request) { return request; }';

/** A module made here, in place of those whose path the filter takes. */
const insteadOf = (filter: RegExp, contents: string): Plugin => ({
  name: 'instead of a module',
  setup: (building) => {
    building.onResolve({ filter }, ({ path }) => ({ path, namespace: 'made-here' }));
    building.onLoad({ filter: /./, namespace: 'made-here' }, () => ({
      contents,
      resolveDir: join(ROOT, 'src/server'),
    }));
  },
});

/** zod in place of its small form, which has the same names. */
const wholeZod: Plugin = {
  name: 'whole zod',
  setup: (building) => {
    const path = createRequire(join(ROOT, 'package.json'))
      .resolve('zod')
      .replace(/\.cjs$/, '.js');
    building.onResolve({ filter: /^zod\/mini$/ }, () => ({ path, sideEffects: false }));
  },
};

/** An entry point that is made here, among the modules of the server. */
const entry = (contents: string): Plugin => insteadOf(/^made-entry$/, contents);

const CHECKS = `
export { callFunction } from '../functions/call-function';
import { parseRequest } from '../protocol/requests';
import '../protocol/stored-record';
export const rpc = (request) => JSON.stringify(parseRequest(request) ?? null);`;

const WHOLE = `
export { callFunction } from '../functions/call-function';
import { answerText } from './answer';
import { help, removeAll, replaceAll } from './chores';
import { refresh } from './refresh';
import { callWhole } from './whole';
export const parts = { help, removeAll, replaceAll, refresh, callWhole };
export const rpc = answerText;`;

async function made(contents: string, plugins: readonly Plugin[]): Promise<string> {
  const { script } = await bundle('made-entry', { ...FLAVOUR, plugins: [entry(contents), ...plugins] });
  return script + WRAPPERS;
}

/** Builds every script. */
export async function coldVariants(): Promise<Readonly<Record<Variant, string>>> {
  const nothing = insteadOf(/^\.\/on-/, 'export const answerText = () => "";');
  const eager = await bundle('src/server/main.ts', { ...FLAVOUR, plugins: [nothing] });
  return {
    empty: EMPTY,
    product: (await buildCode([...FUNCTIONS, ...WHOLE_CARDS])).script,
    'eager part': eager.script + WRAPPERS,
    'eager zod': await made(CHECKS, [wholeZod]),
    'whole with eager zod': await made(WHOLE, [wholeZod]),
  };
}
