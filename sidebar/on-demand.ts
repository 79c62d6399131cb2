import type { Later } from './later';

declare global {
  /** Set by the second script of the page. */
  var laterParts: Later | undefined;
}

/**
 * Runs the second script of the page. Its type says that it is no script, so the browser has passed over it; without
 * that type, it runs once it is put into the page anew.
 */
function runSecondScript(): void {
  const script = document.querySelector('body > #later-parts');
  script?.removeAttribute('type');
  document.body.append(...(script === null ? [] : [script]));
}

/** The parts of the page that wait in its second script. */
export function onDemand(): Later {
  if (globalThis.laterParts === undefined) runSecondScript();
  if (globalThis.laterParts === undefined) throw new Error('The second script of the page has not run.');
  return globalThis.laterParts;
}
