// The browser's half of the workbench: page, script thread and google.script client.
import { copyFileSync, mkdirSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { withoutHyphenation, withQuickFormulas, withShortPauses } from '../../workbench/build';
import { fingerprint, isBuilt, rememberBuilt } from '../fingerprint';
import { inRepository, ROOT } from '../paths';

/** Where the page is served from. */
export const PAGE_FOLDER = '.cache/workbench-page';

const SOURCES = [
  'workbench/page',
  'workbench/bridge',
  'workbench/engine',
  'workbench/files',
  'workbench/build.ts',
  'tools/build',
  'package-lock.json',
];

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
  outdir: PAGE_FOLDER,
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function buildPage(): Promise<void> {
  mkdirSync(inRepository(PAGE_FOLDER), { recursive: true });
  copyFileSync(inRepository('workbench/page/index.html'), inRepository(PAGE_FOLDER, 'index.html'));
  await Promise.all([
    build({
      ...COMMON,
      entryPoints: { page: 'workbench/page/main.ts' },
      format: 'esm',
      alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
      plugins: [withoutHyphenation, withQuickFormulas, withShortPauses],
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...COMMON,
      entryPoints: ['workbench/page/script-worker.ts', 'workbench/page/google-client.ts'],
      format: 'iife',
    }),
  ]);
}

/** Builds the page only when something it is made of changed since the last build. */
export async function ensureWorkbenchPage(): Promise<void> {
  const print = fingerprint(SOURCES);
  const outputs = ['index.html', 'page.js', 'page.css', 'script-worker.js', 'google-client.js'];
  const paths = outputs.map((name) => `${PAGE_FOLDER}/${name}`);
  if (isBuilt('workbench-page', print, paths)) return;
  await buildPage();
  rememberBuilt('workbench-page', print);
}
