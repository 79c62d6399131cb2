// dist/: the files that clasp pushes, and nothing else.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/registry';
import { WHOLE_CARDS } from '../../src/live/registry';
import { fingerprint, isBuilt, rememberBuilt } from '../fingerprint';
import { inRepository } from '../paths';
import { buildCode } from './code';
import { buildSidebar } from './sidebar';

/** Names of the pushed files. */
export const PUSHED_FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

const SOURCES = ['src', 'sidebar', 'appsscript.json', 'tools/build', 'package-lock.json'];

/** A reader finds the old file or the new one, never half of one. */
function writeWhole(name: string, text: string): void {
  const path = inRepository('dist', name);
  const draft = inRepository('.cache', `${name}-${String(process.pid)}`);
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function removeStrangers(): void {
  for (const name of readdirSync(inRepository('dist'))) {
    if (!PUSHED_FILES.includes(name)) rmSync(inRepository('dist', name), { recursive: true });
  }
}

/** Builds dist/ anew. */
export async function buildPushedSet(): Promise<void> {
  const print = fingerprint(SOURCES);
  const [code, sidebar] = await Promise.all([buildCode([...FUNCTIONS, ...WHOLE_CARDS]), buildSidebar()]);
  for (const folder of ['dist', '.cache']) mkdirSync(inRepository(folder), { recursive: true });
  removeStrangers();
  writeWhole('Code.js', code.script);
  writeWhole('Sidebar.html', sidebar.script);
  writeWhole('appsscript.json', readFileSync(inRepository('appsscript.json'), 'utf8'));
  rememberBuilt('pushed-set', print);
}

/** Builds dist/ only when a source changed since the last build. */
export async function ensurePushedSet(): Promise<void> {
  const outputs = PUSHED_FILES.map((name) => `dist/${name}`);
  if (!isBuilt('pushed-set', fingerprint(SOURCES), outputs)) await buildPushedSet();
}
