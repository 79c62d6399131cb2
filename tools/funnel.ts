// npm run funnel: the funnel of a file, computed by the files that are pushed. Prints what the command line prints.
import { ensurePushedSet } from './build/pushed-set';
import { ensureWorkbench } from './build/workbench';

await Promise.all([ensurePushedSet(), ensureWorkbench()]);
await import('../workbench/cli/main');
