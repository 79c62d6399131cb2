import type { JSX } from 'preact';
import { useSidebar } from '../context';
import './definitions.css';

/** The definitions tab. */
export function DefinitionsPanel(): JSX.Element {
  const { words } = useSidebar();
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">{words.definitions.heading}</h2>
    </section>
  );
}
