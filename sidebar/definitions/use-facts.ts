import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';
import { useAnswer, type Asking } from '../use-answer';
import { decidedElsewhere } from './sections';

/** What engagement hangs on, and how far reading it has come. */
export interface Facts extends Omit<Asking<'engagement'>, 'put'> {
  /** Whether something was changed since that no preview tries by itself. */
  readonly isStale: boolean;
  readonly read: () => void;
}

/** What engagement hangs on: read when it is first needed, and again when a person asks. */
export function useFacts(): Facts {
  const { view } = useSidebar();
  const { put, ...asking } = useAnswer('engagement');
  const now = JSON.stringify([decidedElsewhere(view.edits), view.workbook?.sources]);
  const readFor = useRef(now);
  const read = (): void => {
    readFor.current = now;
    put({ settings: decidedElsewhere(view.edits) });
  };
  useLayoutEffect(read, []);
  return { ...asking, isStale: now !== readFor.current, read };
}
