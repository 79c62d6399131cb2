import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePushedSet, PUSHED_FILES } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';

/** What a build reads. */
const SOURCES = ['src', 'sidebar', 'tools', 'appsscript.json', 'package.json', 'package-lock.json', 'tsconfig.json'];

const hashesOf = (folder: string): readonly string[] =>
  PUSHED_FILES.map((name) => `${name} ${hashOf(readFileSync(join(folder, 'dist', name)))}`);

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The packages as they are here: those whose code is pushed as files of their own, the tools as links. */
function installInto(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(inRepository('node_modules'))) {
    const from = inRepository('node_modules', name);
    if (['preact', 'zod'].includes(name)) cpSync(from, join(folder, name), { recursive: true });
    else symlinkSync(from, join(folder, name));
  }
}

test('a build from a clean copy, in another folder, language and time zone, gives the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clean-'));
  try {
    for (const name of SOURCES) cpSync(inRepository(name), join(folder, name), { recursive: true });
    await ensurePushedSet();
    installInto(join(folder, 'node_modules'));
    execFileSync(process.execPath, ['--import', 'tsx', join('tools', 'build.ts')], {
      cwd: folder,
      env: { HOME: folder, PATH: process.env['PATH'], TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
    });
    const built = hashesOf(inRepository());
    const again = hashesOf(folder);
    goal(
      'reproducible build',
      PUSHED_FILES.length,
      built.filter((hash) => !again.includes(hash)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
