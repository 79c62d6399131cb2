import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const HERE = import.meta.dirname;

/** Univer's renderer brings some 75 hyphenation dictionaries that no headless engine needs: 8 MB become 3. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup: (building) => {
    building.onResolve({ filter: /^\.\/[\w-]+-[\w-]{8}\.js$/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render') ? { path, namespace: 'empty' } : null,
    );
    building.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

const shared: BuildOptions = {
  bundle: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** What the page needs is built only on request. */
export type WorkbenchBuild = { readonly browser: boolean };

/** Fills a folder with the scripts of the workbench: `services.js`, `engine-worker.cjs`, and the page's if asked. */
export async function buildWorkbench(out: string, { browser }: WorkbenchBuild): Promise<void> {
  const parts: Promise<unknown>[] = [
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
      plugins: [withoutHyphenation],
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
    }),
  ];
  if (browser) {
    // The page's own scripts belong here.
  }
  await Promise.all(parts);
}
