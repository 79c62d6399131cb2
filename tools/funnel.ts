// npm run funnel: the funnel of a file, computed by the files that are pushed. Prints what the command line prints.
import { funnelCommand } from '../workbench/cli/funnel-command';
import { ensurePushedSet } from './build/pushed-set';
import { ensureWorkbench } from './build/workbench';
import { inRepository } from './paths';

// Whoever reads the output, such as head, may have enough of it before its end.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') throw new Error(message);
});

await Promise.all([ensurePushedSet(), ensureWorkbench()]);
process.exitCode = await funnelCommand(process.argv.slice(2), {
  dist: inRepository('dist'),
  workbench: inRepository('.cache/workbench'),
  // npm changes to the folder of the package and tells where it was called.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
