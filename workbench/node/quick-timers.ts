const UNIVER_WAITS_MS = 100;

/**
 * Takes away the tenth of a second that Univer waits after each change in case more is typed.
 *
 * Nobody types in a headless thread, and every read after a write would wait for it. The wait is not an option of
 * Univer's, so timers of exactly that length run at once; call this in a thread of the engine's own only.
 */
export function withoutWaiting(): void {
  const { setTimeout: original } = globalThis;
  const quick = <Values extends unknown[]>(
    callback: (...values: Values) => void,
    milliseconds?: number,
    ...values: Values
  ): NodeJS.Timeout => original(callback, milliseconds === UNIVER_WAITS_MS ? 0 : milliseconds, ...values);
  globalThis.setTimeout = Object.assign(quick, original);
}
