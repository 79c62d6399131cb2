// Starting the command-line tools of node_modules.
import { spawn } from 'node:child_process';
import { ROOT, inRepository } from './paths';

/** The script behind each command, so that no shell and no search path is needed. */
const SCRIPTS = {
  clasp: '@google/clasp/build/src/index.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
} as const;

/** Room for young objects, in MB: a tool, and jest with its workers, spend a sixth less on collecting them than by default. */
const YOUNG = '--max-semi-space-size=128';

/** How a finished tool went. */
export interface Outcome {
  readonly ok: boolean;
  /** What it wrote; empty when it wrote straight to the terminal. */
  readonly output: string;
}

/** How to run a tool. */
export interface RunOptions {
  /** Whether its words go straight to the terminal. @defaultValue `collect` */
  readonly output?: 'collect' | 'show';
  /** Ends the tool early, as not ok. */
  readonly stop?: AbortSignal;
}

/** The outcome of one tool, run to its end in the root of the repository. */
export function runTool(
  name: keyof typeof SCRIPTS,
  args: readonly string[],
  { output = 'collect', stop }: RunOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [YOUNG, inRepository('node_modules', SCRIPTS[name]), ...args], {
    cwd: ROOT,
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    ...(stop && { signal: stop }),
  });
  const parts: Buffer[] = [];
  const keep = (part: Buffer): void => {
    parts.push(part);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', (problem) => {
      if (problem.name !== 'AbortError') reject(problem);
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}
