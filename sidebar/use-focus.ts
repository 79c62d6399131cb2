import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableId, View } from './view';

/** Ids of the places where the keyboard goes when what it was on is gone. */
export const LANDING = {
  result: 'result',
  trouble: 'trouble',
  sources: 'sources',
  readOnly: 'read-only',
  build: 'build',
  card: (table: TableId): string => `source-${table}`,
  range: (table: TableId): string => `range-of-${table}`,
};

function landingOf({ outcome }: View): string | undefined {
  if (outcome === undefined) return undefined;
  if ('table' in outcome.task) return LANDING.range(outcome.task.table);
  if (outcome.kind === 'stopped') return LANDING.trouble;
  return outcome.task.verb === 'build' ? LANDING.result : LANDING.sources;
}

/**
 * Moves the keyboard to a place of the page, but never away from what a person does meanwhile: only from where the task
 * was given, from something that is no longer there, and not at all when they went on to the sheet.
 */
export function land(id: string | undefined, from?: string): void {
  const active = document.activeElement;
  const isWaiting = active === null || active === document.body || active.id === from;
  if (id !== undefined && isWaiting && document.hasFocus()) document.getElementById(id)?.focus();
}

/** Moves the keyboard to the outcome of a task. */
export function useFocus(view: View): void {
  const { outcome, typing, turn } = view;
  const typed = useRef<TableId | undefined>(undefined);
  useLayoutEffect(() => {
    // The first task is the page's own: nobody waits for it.
    if (turn > 1) land(landingOf(view), LANDING.build);
  }, [outcome]);
  useLayoutEffect(() => {
    if (typing === undefined && typed.current !== undefined) land(LANDING.range(typed.current));
    typed.current = typing;
  }, [typing]);
}
