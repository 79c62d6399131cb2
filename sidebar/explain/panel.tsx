import type { JSX } from 'preact';
import { useSidebar } from '../context';
import './explain.css';

/** The explain tab. */
export function ExplainPanel(): JSX.Element {
  const { words } = useSidebar();
  return (
    <section aria-labelledby="explain">
      <h2 id="explain">{words.explain.heading}</h2>
    </section>
  );
}
