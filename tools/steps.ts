// What has to hold before anything is pushed, in the order of how soon it tells.
import { buildPushedSet } from './build/pushed-set';
import { runTool, type Outcome } from './commands';
import { staleDocs } from './docs-pages';

interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

const SOURCE_FOLDERS = ['src', 'sidebar', 'samples', 'workbench', 'tools', 'test'];

const done: Outcome = { ok: true, output: '' };

async function build(): Promise<Outcome> {
  await buildPushedSet();
  return done;
}

async function docsAreFresh(): Promise<Outcome> {
  const stale = await staleDocs();
  if (stale.length === 0) return done;
  return { ok: false, output: `Out of date: ${stale.join(', ')}. Write them anew with: npm run docs\n` };
}

const STATIC_STEPS: readonly Step[] = [
  { title: 'format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { title: 'types', run: () => runTool('tsc', ['--build']) },
  { title: 'lint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  {
    title: 'dependency directions',
    run: () => runTool('depcruise', ['--no-progress', ...SOURCE_FOLDERS]),
  },
  { title: 'dead code', run: () => runTool('knip', ['--no-progress']) },
  { title: 'build', run: build },
  { title: 'generated pages', run: docsAreFresh },
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function passes({ title, run }: Step): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await run();
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title}  ${seconds(start)}`);
  if (!ok) console.log(output);
  return ok;
}

/** True when every step passed; stops at the first that did not, after showing what it said. */
export async function verify(jestArgs: readonly string[]): Promise<boolean> {
  for (const step of STATIC_STEPS) {
    if (!(await passes(step))) return false;
  }
  const { ok } = await runTool('jest', jestArgs, 'show');
  return ok;
}
