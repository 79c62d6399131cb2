import { focusSheet } from './host';

/** Whether the key takes away what was typed: a search field empties itself. */
const empties = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** Hands the keyboard back to the sheet with Escape, where the key does nothing else. */
export function leaveOnEscape(): void {
  addEventListener('keydown', ({ key, target, defaultPrevented, isComposing }) => {
    if (key === 'Escape' && !defaultPrevented && !isComposing && !empties(target)) focusSheet();
  });
}
