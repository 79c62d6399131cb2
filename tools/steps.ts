// What has to hold before anything is pushed.
import { buildPushedSet } from './build/pushed-set';
import { runTool, type Outcome } from './commands';
import { staleDocs } from './docs-pages';
import { auditNow } from './release/audit';

interface Step {
  readonly title: string;
  readonly run: (stop: AbortSignal) => Promise<Said>;
}

/** An outcome, with what stands in the log even when all is well. */
interface Said extends Outcome {
  readonly line?: string;
}

interface Finished extends Said {
  readonly seconds: number;
}

const CRUISED = ['src', 'sidebar', 'samples', 'workbench', 'tools', 'bench', 'test'];

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

/** Where nobody answers, as without a network, the line says so and the step passes: "not checked" is never "none". */
function audit(): Promise<Said> {
  const { ok, line } = auditNow();
  return Promise.resolve({ ok, output: '', line });
}

/** The slowest first, because they run two at a time. */
const STEPS: readonly Step[] = [
  { title: 'lint', run: (stop) => runTool('eslint', ['--max-warnings', '0', '.'], { stop }) },
  { title: 'types', run: (stop) => runTool('tsc', ['--build'], { stop }) },
  { title: 'format', run: (stop) => runTool('prettier', ['--check', '--log-level', 'warn', '.'], { stop }) },
  { title: 'dependency directions', run: (stop) => runTool('depcruise', ['--no-progress', ...CRUISED], { stop }) },
  { title: 'dead code', run: (stop) => runTool('knip', ['--no-progress'], { stop }) },
  { title: 'build', run: build },
  { title: 'generated pages', run: docsAreFresh },
  { title: 'audit', run: audit },
];

const LANES = 2;

async function timed(step: Step, stop: AbortSignal): Promise<Finished> {
  const start = performance.now();
  const outcome = await step.run(stop);
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

function report({ title }: Step, { ok, output, seconds, line }: Finished): void {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title}  ${seconds.toFixed(1)} s`);
  if (line !== undefined) console.log(line);
  if (!ok) console.log(output);
}

/** True when every static step passed. The first that does not stops the others, after showing what it said. */
async function staticStepsPass(): Promise<boolean> {
  const stop = new AbortController();
  const waiting = [...STEPS];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const finished = await timed(step, stop.signal);
      if (stop.signal.aborted) return;
      report(step, finished);
      if (!finished.ok) stop.abort();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return !stop.signal.aborted;
}

/** True when all static steps and then the tests passed; what the tests say comes last. */
export async function verify(jestArgs: readonly string[]): Promise<boolean> {
  if (!(await staticStepsPass())) return false;
  const { ok } = await runTool('jest', jestArgs, { output: 'show' });
  return ok;
}
