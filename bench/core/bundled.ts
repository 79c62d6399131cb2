import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { inRepository } from '../../tools/paths';

/**
 * Runs `run.ts` of a bench in a process of its own, bundled as the product is: a loader that compiles file by file
 * changes what is measured. Shows what it prints, or gives it; undefined when it failed.
 */
export async function runBundled(
  bench: 'core' | 'formulas' | 'fresh' | 'gate',
  given: readonly string[],
  output: 'show' | 'take' = 'show',
): Promise<string | undefined> {
  const file = inRepository('.cache', 'bench', `${bench}.mjs`);
  await build({
    entryPoints: [inRepository('bench', bench, 'run.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const { status, stdout } = spawnSync(process.execPath, [...flags, file, ...given], {
    stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? (output === 'show' ? '' : stdout) : undefined;
}
