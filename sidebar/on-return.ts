/** Milliseconds in which a person who comes back may give a task; its answer tells how things stand, too. */
const TIME_FOR_A_TASK = 1000;

/**
 * Milliseconds after a look in which a pointer over the page is no reason for another, for who did not work on the page
 * in between: each look reads the tables.
 */
const RECENT = 60_000;

/**
 * Calls back when a person has come back to the page, from the sheet or from another window, and gave it no task at once.
 * Who only moves the pointer over the page has come back, too: at once from where the keyboard was taken, which may have
 * been a menu of the add-on, and else a while after the last look. It is heard for as long as the page is there, which
 * ends with the sidebar.
 *
 * @param tasks - How many tasks were given so far.
 */
export function onReturn(tasks: () => number, look: () => void): void {
  let wasLeft = !document.hasFocus();
  let looked = performance.now();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const left = (): void => {
    wasLeft = true;
  };
  const back = (): void => {
    if (!wasLeft || document.hidden) return;
    wasLeft = false;
    const given = tasks();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (wasLeft || tasks() !== given) return;
      looked = performance.now();
      look();
    }, TIME_FOR_A_TASK);
  };
  addEventListener('blur', () => {
    looked = -RECENT;
    left();
  });
  addEventListener('focus', back);
  document.documentElement.addEventListener('pointerenter', () => {
    if (performance.now() - looked > RECENT) back();
  });
  document.documentElement.addEventListener('pointerleave', () => {
    if (!document.hasFocus()) left();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) left();
    else back();
  });
}
