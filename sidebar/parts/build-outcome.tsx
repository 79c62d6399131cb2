import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { BuildSteps } from './build-steps';
import { ReadOnly } from './read-only';
import { Result } from './result';
import { TroublePanel } from './trouble';

/**
 * What is being built, what came of the last task of the whole page, and what stands in the way. Elsewhere than on the
 * first tab the foot tells of a build that went well: its result would stand between a person and the form.
 */
export function BuildOutcome(): JSX.Element {
  const { view, tab } = useSidebar();
  const isBuilding = view.busy?.verb === 'build';
  return (
    <>
      <ReadOnly />
      <TroublePanel />
      {isBuilding && <BuildSteps />}
      {!isBuilding && tab === 'data' && <Result />}
    </>
  );
}
