import type { JSX } from 'preact';
import { useSidebar } from '../context';
import './check.css';

/** The check tab. */
export function CheckPanel(): JSX.Element {
  const { words } = useSidebar();
  return (
    <section aria-labelledby="check">
      <h2 id="check">{words.check.heading}</h2>
    </section>
  );
}
