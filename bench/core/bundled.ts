import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { inRepository } from '../../tools/paths';

/**
 * Runs `run.ts` of a bench in a process of its own, bundled as the product is: a loader that compiles file by file
 * changes what is measured. False when it failed.
 */
export async function runBundled(bench: 'core' | 'formulas', given: readonly string[]): Promise<boolean> {
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
  return spawnSync(process.execPath, [...flags, file, ...given], { stdio: 'inherit' }).status === 0;
}
