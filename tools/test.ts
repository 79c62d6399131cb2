// npm test: everything, the browser tests included. `npm test -- NAMES` runs only the tests of those names.
import { ensurePushedSet } from './build/pushed-set';
import { runTool } from './commands';
import { verify } from './steps';

async function only(names: readonly string[]): Promise<boolean> {
  await ensurePushedSet();
  return (await runTool('jest', names, { output: 'show' })).ok;
}

const names = process.argv.slice(2);
process.exitCode = (await (names.length === 0 ? verify([]) : only(names))) ? 0 : 1;
