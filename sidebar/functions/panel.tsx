import type { JSX } from 'preact';
import { useSidebar } from '../context';
import './functions.css';

/** The functions tab. */
export function FunctionsPanel(): JSX.Element {
  const { words } = useSidebar();
  return (
    <section aria-labelledby="functions">
      <h2 id="functions">{words.functions.heading}</h2>
    </section>
  );
}
