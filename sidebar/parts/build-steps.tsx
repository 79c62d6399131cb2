import type { JSX } from 'preact';
import { useSidebar } from '../context';

/** What a build does, step by step, while it is at work. The server tells nothing before the end: no step is ticked. */
export function BuildSteps(): JSX.Element | null {
  const { view, words } = useSidebar();
  if (view.busy?.verb !== 'build') return null;
  const { heading, steps, time, safe } = words.progress;
  return (
    <section class="panel steps" aria-labelledby="steps">
      <h2 id="steps">{heading}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet">{time}</p>
      <p class="quiet">{safe}</p>
    </section>
  );
}
