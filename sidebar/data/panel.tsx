import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { onDemand } from '../on-demand';
import './data.css';
import { Settings } from './settings';
import { Skeleton } from './skeleton';
import { Sources } from './sources';

/** The tables, the period, and how the accounts tab is kept. */
export function DataPanel(): JSX.Element | null {
  const { workbook, outcome } = useSidebar().view;
  if (workbook === undefined) return outcome === undefined ? <Skeleton /> : null;
  const Live = workbook.live && onDemand().Live;
  return (
    <>
      <Sources workbook={workbook} />
      <Settings settings={workbook.settings} />
      {Live !== undefined && workbook.live !== undefined && <Live live={workbook.live} />}
    </>
  );
}
