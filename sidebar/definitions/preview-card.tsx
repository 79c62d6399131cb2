import type { JSX } from 'preact';
import { backTestSentence } from '../../src/messages/back-test-words';
import { useSidebar } from '../context';
import { Flips } from './flips';
import { Strip } from './strip';
import type { Tried } from './use-preview';

interface Props {
  readonly tried: Tried;
  readonly onUse: (threshold: number) => void;
}

/** How many would be engaged, beside how many are; stays in sight while one types further down. */
export function Engaged({ tried: { agreed, typed, reading } }: { readonly tried: Tried }): JSX.Element | null {
  const words = useSidebar().words.definitions.preview;
  const { engaged, implied, targets } = typed;
  const before = agreed.engaged ?? 0;
  if (engaged === undefined || targets === 0) return null;
  return (
    <p class="engaged" aria-live="polite">
      <strong class="figure">{words.engaged(engaged / targets)}</strong>
      <span class="quiet block">{words.of(engaged, targets)}</span>
      {implied > 0 && <span class="quiet block">{words.evidence[reading](engaged - implied, implied)}</span>}
      <span class="quiet block">{engaged === before ? words.same : words.before(before, before / targets)}</span>
    </p>
  );
}

/** What the values typed would give, before anything is built. */
export function PreviewCard({ tried, onUse }: Props): JSX.Element {
  const { definitions: words } = useSidebar().words;
  const { typed, flips, reading } = tried;
  if (typed.engaged === undefined) return <p class="quiet">{words.preview.noTouches}</p>;
  if (typed.targets === 0) return <p class="quiet">{words.preview.noTargets}</p>;
  return (
    <>
      <Flips flips={flips} />
      <h3>{words.strip.heading}</h3>
      <Strip points={typed.sensitivity} isInForce={reading === 'threshold'} onUse={onUse} />
      {typed.backTests !== undefined && (
        <p class="quiet">{backTestSentence(typed.backTests[reading], words.thisRule)}</p>
      )}
    </>
  );
}
