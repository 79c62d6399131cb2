import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUSHED_FILES } from '../build/pushed-set';
import { askNpm } from '../npm';
import { inRepository, ROOT } from '../paths';

/** What git says, without the line break at its end. */
export const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).replace(/\n$/, '');

/**
 * Hashes of the pushed files, built from a fresh clone with freshly installed packages; lines as `sha256sum` writes them.
 *
 * The packages come from the lock file, and no script of theirs is run.
 */
export function cleanBuildSums(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    git('clone', '--quiet', '--no-hardlinks', ROOT, folder);
    const install = askNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder);
    if (!install.ok) throw new Error('The packages could not be installed into a fresh clone. Check the network.');
    execFileSync(process.execPath, ['--import', 'tsx', join('tools', 'build.ts')], { cwd: folder, stdio: 'ignore' });
    return sumsIn(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Hashes of the pushed files as they were built here. */
export const ownSums = (): readonly string[] => sumsIn(inRepository('dist'));

function sumsIn(folder: string): readonly string[] {
  return PUSHED_FILES.map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, name)));
    return `${hash.digest('hex')}  ${name}`;
  });
}
