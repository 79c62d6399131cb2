import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { BuildSteps } from './build-steps';
import { ReadOnly } from './read-only';
import { Result } from './result';
import { TroublePanel } from './trouble';

/** What is being built, what came of the last task of the whole page, and what stands in the way. */
export function BuildOutcome(): JSX.Element {
  const isBuilding = useSidebar().view.busy?.verb === 'build';
  return (
    <>
      <ReadOnly />
      <TroublePanel />
      {isBuilding ? <BuildSteps /> : <Result />}
    </>
  );
}
