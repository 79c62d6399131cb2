// Every bench in a row, with few rounds, within about ten minutes on an idle machine; its tables are what
// docs/performance.md holds:
//   npm ci --prefix bench && npm run --prefix bench all
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { inRepository, ROOT } from '../tools/paths';

/** What runs, the shortest first, so that a mistake shows early. */
const BENCHES: readonly (readonly [name: string, ...given: string[]])[] = [
  ['wide-areas'],
  ['bytes'],
  ['core-fresh', '7'],
  ['cold-start', '15'],
  ['array-call', '7'],
  ['calls', '1000', '10000'],
  ['formulas', '2000', '5000'],
  ['sidebar-page', '11'],
  ['core', '10000:9', '100000:5', '1000000:1'],
  ['workbench-load'],
];

const minutes = (): number => performance.now() / 60_000;

console.log(
  `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString()}`,
);
for (const [name, ...given] of BENCHES) {
  const start = minutes();
  console.log(`\n## ${[name, ...given].join(' ')}, with a load of ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', inRepository('bench', `${name}.ts`), ...given], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(`\n${status === 0 ? 'Done' : 'FAILED'} in ${(minutes() - start).toFixed(1)} minutes.`);
  if (status !== 0) process.exitCode = 1;
}
