import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';
import { lastBuild, tablesAsRead } from '../selectors';
import { useAnswer, type Asking } from '../use-answer';
import { land } from '../use-focus';
import { AGREED_BY } from '../view';
import { HEADING } from './places';

/** How far the check has come. */
export type Asked = Omit<Asking<'check'>, 'put'>;

interface Check extends Asked {
  /** Whether tables or settings were changed here, or a funnel was built, since they were checked. */
  readonly isStale: boolean;
  readonly check: () => void;
}

/** The health of the data: looked at on the first visit, after an answer given here, and when a person asks. */
export function useCheck(): Check {
  const { view, tab } = useSidebar();
  const { put, ...asking } = useAnswer('check');
  const { [AGREED_BY]: _by, ...settings } = view.edits;
  const now = JSON.stringify([settings, tablesAsRead(view.workbook), lastBuild(view)]);
  const checked = useRef(now);
  const check = (): void => {
    checked.current = now;
    put({ settings });
  };
  // Before the first picture: what stands below the words of the wait is in its place from the start.
  useLayoutEffect(check, []);
  useLayoutEffect(() => {
    const { outcome } = view;
    if (tab !== 'check' || outcome?.kind !== 'finished' || outcome.task.verb !== 'answer') return;
    check();
    // The question is gone with its buttons, and with it the place where the keyboard was.
    land(HEADING);
  }, [view.outcome]);
  return { ...asking, isStale: view.workbook !== undefined && now !== checked.current, check };
}
