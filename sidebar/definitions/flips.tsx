import type { JSX } from 'preact';
import type { Flip } from '../../src/engagement/flips';
import { useSidebar } from '../context';
import { CellText } from '../parts/text';

/** More accounts than these are counted, not named. */
const NAMED = 12;

/** The accounts that the values typed decide otherwise. */
export function Flips({ flips }: { readonly flips: readonly Flip[] }): JSX.Element | null {
  const words = useSidebar().words.definitions.flips;
  if (flips.length === 0) return null;
  const joining = flips.filter(({ engaged }) => engaged).length;
  const rest = flips.length - NAMED;
  return (
    <div>
      <h3>{words.heading(joining, flips.length - joining)}</h3>
      <ul class="flips">
        {flips.slice(0, NAMED).map(({ account, name, engaged, score }) => (
          <li key={account}>
            <span class={engaged ? 'sign joins' : 'sign leaves'} aria-hidden="true" />
            <CellText text={name} limit={60} />
            <span class="quiet">{words.score(score)}</span>
            <span class="heard-only">{engaged ? words.joins : words.leaves}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{words.rest(rest)}</p>}
    </div>
  );
}
