import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const HERE = import.meta.dirname;

/** Univer's renderer brings some 75 hyphenation dictionaries and fetches one of them; no cell is hyphenated. */
export const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup: (building) => {
    building.onResolve({ filter: /^\.\/[\w-]+-[\w-]{8}\.js$/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render') ? { path, namespace: 'empty' } : null,
    );
    building.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

/** The published text of a module with something of it replaced; refuses when Univer has it no longer. */
function replacedIn(published: string, wanted: RegExp, replacement: string): string {
  const text = published.replace(wanted, replacement);
  if (text === published) throw new Error(`Univer publishes nothing like ${String(wanted)} any more.`);
  return text;
}

/**
 * What of the formula engine is replaced. It is published with a helper that defines each field of each object, of which a
 * calculation makes millions; plain assignment does the same there in a fraction of the time. It goes through all
 * formulas twice, but keeps what only the last 5,000 of them mean: whoever has more pays double. And it works a formula
 * out in one go, which takes seconds for one that looks through several large tables: a long formula lets the page have
 * a turn between two of its functions, and is begun anew where it was stopped meanwhile.
 */
const QUICK_FORMULAS: readonly (readonly [wanted: RegExp, replacement: string])[] = [
  [/\b_defineProperty\(this, "(\w+)", /g, '(this.$1 = '],
  [/^(const FORMULA_CACHE_LRU_COUNT(?:\$2)?) = \de3;$/gm, '$1 = 5e4;'],
  [
    /if \((interpreter\.checkAsyncNode\(nodeData\.node\))\) (value = await interpreter\.executeAsync\(nodeData\);)/,
    `if (tree.formula?.length > 1000 || $1) {
      $2
      if (this._runtimeService.isStopExecution()) { treeList.push(tree); i = 0; continue; }
    }`,
  ],
  [
    /await this\._executeAsync\(item, refOffsetX, refOffsetY\);/,
    `$&
    if (performance.now() - (this.lastTurn ?? 0) > 50) {
      await new Promise(requestImmediateMacroTask);
      this.lastTurn = performance.now();
    }`,
  ],
];

export const withQuickFormulas: Plugin = {
  name: 'with-quick-formulas',
  setup: (building) => {
    building.onLoad({ filter: /@univerjs[/\\]engine-formula[/\\]lib[/\\]es[/\\]index\.js$/ }, async ({ path }) => {
      const published = await readFile(path, 'utf8');
      const contents = QUICK_FORMULAS.reduce(
        (text, [wanted, replacement]) => replacedIn(text, wanted, replacement),
        published,
      );
      return { contents };
    });
  },
};

/**
 * In its idle time the page measures how tall rows must be: five hundred at once, which a wide table makes a second,
 * and all that are left when ten seconds were not enough. A few at once leave the page to the person.
 */
export const withShortPauses: Plugin = {
  name: 'with-short-pauses',
  setup: (building) => {
    building.onLoad({ filter: /@univerjs[/\\]sheets-ui[/\\]lib[/\\]es[/\\]index\.js$/ }, async ({ path }) => {
      const published = await readFile(path, 'utf8');
      const fewer = replacedIn(published, /^const CALCULATE_ROWS = 500;$/m, 'const CALCULATE_ROWS = 10;');
      return { contents: replacedIn(fewer, /\bmaxTime: 1e4\b/g, 'maxTime: Infinity') };
    });
  },
};

const shared: BuildOptions = {
  bundle: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Fills a folder with the scripts that Node and the page share, `services.js` and `engine-worker.cjs`, and with
 * `light-engine.cjs` for tests.
 */
export async function buildWorkbench(out: string): Promise<void> {
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(HERE, 'services/main.ts')],
      outfile: join(out, 'services.js'),
      format: 'iife',
      target: 'es2020',
    }),
    build({
      ...shared,
      entryPoints: [join(HERE, 'node/engine-worker.ts')],
      outfile: join(out, 'engine-worker.cjs'),
      plugins: [withoutHyphenation, withQuickFormulas],
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
    }),
    build({
      ...shared,
      entryPoints: [join(HERE, 'light/main.ts')],
      outfile: join(out, 'light-engine.cjs'),
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    }),
  ]);
}
