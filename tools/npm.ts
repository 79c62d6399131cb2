// Asking npm for something, as a child process.
import { spawnSync } from 'node:child_process';
import { ROOT } from './paths';

/** What npm said, and whether it went well. */
export interface NpmAnswer {
  readonly ok: boolean;
  readonly output: string;
}

/** The answer of npm to a command. Its warnings are dropped. */
export function askNpm(args: readonly string[], folder = ROOT): NpmAnswer {
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') === true ? [process.execPath, [script]] : ['npm', []];
  const { status, stdout } = spawnSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { ok: status === 0, output: stdout };
}
