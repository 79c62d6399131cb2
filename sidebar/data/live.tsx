import type { JSX } from 'preact';
import type { LiveState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Sentence } from '../parts/text';

/** What stands in the way of a live tab. */
function Obstacle({ trouble }: { readonly trouble: NonNullable<LiveState['trouble']> }): JSX.Element {
  return (
    <p class="hint care">
      <Sentence text={`${trouble.what} ${trouble.fix}`} />
    </p>
  );
}

/** The switch between a snapshot and a live accounts tab, and what each of them means. */
export function Live({ live }: { readonly live: LiveState }): JSX.Element {
  const { view, words, run } = useSidebar();
  const { busy } = view;
  const on = busy?.verb === 'live' ? busy.on : live.on;
  const waits = busy !== undefined || (!live.on && live.trouble !== undefined);
  return (
    <section aria-labelledby="live">
      <h2 id="live">{words.live.heading}</h2>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-disabled={waits}
        aria-describedby="live-means"
        onClick={() => {
          if (!waits) run({ verb: 'live', on: !live.on });
        }}
      >
        <span class="track" aria-hidden="true" />
        {words.live.label}
      </button>
      <p class="hint" id="live-means">
        {words.live.means}
      </p>
      {live.trouble !== undefined && <Obstacle trouble={live.trouble} />}
    </section>
  );
}
