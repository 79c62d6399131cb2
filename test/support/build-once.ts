import { ensureWorkbench } from '../../tools/build/workbench';
import { beginTallies } from './tally';

/** Builds the workbench before the tests when it is stale, so that test files running side by side only read it. */
export default async function buildOnce(): Promise<void> {
  beginTallies();
  await ensureWorkbench();
}
