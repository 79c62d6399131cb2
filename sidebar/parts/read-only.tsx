import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { LANDING } from '../use-focus';
import { Warning } from './icons';
import { TroubleWords } from './trouble';

/** Says so where the person who looks may not build. */
export function ReadOnly(): JSX.Element | null {
  const { view, words } = useSidebar();
  const trouble = view.workbook?.readOnly;
  if (trouble === undefined) return null;
  return (
    <section class="panel care" aria-labelledby={LANDING.readOnly}>
      <h2 id={LANDING.readOnly} tabIndex={-1}>
        <Warning />
        {words.readOnly.heading}
      </h2>
      <TroubleWords trouble={trouble} isLook />
    </section>
  );
}
