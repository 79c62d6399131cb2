import type { JSX } from 'preact';
import { Result } from './result';
import { TroublePanel } from './trouble';

/** What came of the last task of the whole page. */
export function BuildOutcome(): JSX.Element {
  return (
    <>
      <TroublePanel />
      <Result />
    </>
  );
}
