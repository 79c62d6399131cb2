import { ensureWorkbench } from '../../tools/build/workbench';

/** Builds the workbench before the tests when it is stale, so that test files running side by side only read it. */
export default ensureWorkbench;
