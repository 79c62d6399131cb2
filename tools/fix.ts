// npm run fix: lint and format, repairing what can be repaired.
import { runTool } from './commands';

const lint = await runTool('eslint', ['--fix', '.'], { output: 'show' });
const format = await runTool('prettier', ['--write', '--log-level', 'warn', '.'], { output: 'show' });
process.exitCode = lint.ok && format.ok ? 0 : 1;
