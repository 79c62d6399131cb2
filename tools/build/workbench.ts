import { buildWorkbench } from '../../workbench/build';
import { fingerprint, isBuilt, rememberBuilt } from '../fingerprint';
import { inRepository } from '../paths';

const FOLDER = '.cache/workbench';
const PARTS = ['bridge', 'engine', 'light', 'node', 'services', 'build.ts'];
const SOURCES = [...PARTS.map((part) => `workbench/${part}`), 'package-lock.json'];

/** Builds the parts of the workbench that Node and the page share, when something they are made of changed. */
export async function ensureWorkbench(): Promise<void> {
  const print = fingerprint(SOURCES);
  if (isBuilt('workbench', print, [`${FOLDER}/services.js`])) return;
  await buildWorkbench(inRepository(FOLDER));
  rememberBuilt('workbench', print);
}
