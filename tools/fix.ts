// npm run fix: lint and format, repairing what can be repaired.
import { runTool } from './commands';

const lint = await runTool('eslint', ['--fix', '.'], 'show');
const format = await runTool('prettier', ['--write', '--log-level', 'warn', '.'], 'show');
process.exitCode = lint.ok && format.ok ? 0 : 1;
