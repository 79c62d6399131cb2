import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After how many seconds the words change, so that a long wait does not look like a standstill. */
const PATIENCE_SECONDS = [6, 25];

/** A moving bar and words for a task whose length nobody knows. */
export function Progress({ steps }: { readonly steps: readonly string[] }): JSX.Element {
  const [step, setStep] = useState(0);
  const words = steps[Math.min(step, steps.length - 1)] ?? '';
  useEffect(() => {
    const timers = PATIENCE_SECONDS.map((seconds, index) =>
      setTimeout(() => {
        setStep(index + 1);
      }, seconds * 1000),
    );
    return () => {
      timers.forEach(clearTimeout);
    };
  }, []);
  return (
    <>
      <span class="moving-bar" aria-hidden="true" />
      {/* Other words, another line: none that stands there moves to make room. */}
      <p key={words}>{words}</p>
    </>
  );
}
