import type { JSX } from 'preact';
import { useSidebar } from '../context';

/** The page's frame while nothing is known yet. */
export function Skeleton(): JSX.Element {
  const { words } = useSidebar();
  return (
    <section aria-labelledby="loading">
      <h2 id="loading">{words.sources.heading}</h2>
      <p class="quiet">{words.sources.privacy}</p>
      <ul class="cards" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((card) => (
          <li key={card} class="card skeleton" />
        ))}
      </ul>
    </section>
  );
}
