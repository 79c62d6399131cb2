import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { blockingSource, news, standing } from '../selectors';
import { hasBuildBar } from '../tabs';
import { LANDING } from '../use-focus';
import type { View } from '../view';
import { Button } from './button';
import { Progress } from './progress';
import { OpenTab } from './result';

/** How things stand: what is being done, or else what was done and what is next. */
function Status(): JSX.Element {
  const { view, words } = useSidebar();
  return (
    <div class="status" role="status">
      {view.busy === undefined ? (
        <>
          <p>{news(view, words)}</p>
          <p class={view.workbook?.funnel?.stale === true ? 'standing stale' : 'standing quiet'}>
            {standing(view, words)}
          </p>
        </>
      ) : (
        <Progress key={view.turn} steps={words.busy[view.busy.verb]} />
      )}
    </div>
  );
}

function BuildButton(): JSX.Element {
  const { view, words, run } = useSidebar();
  const { workbook, edits } = view;
  const blocking = workbook && blockingSource(workbook);
  return (
    <Button
      id={LANDING.build}
      look="primary"
      dim={workbook === undefined || blocking !== undefined || workbook.readOnly !== undefined}
      onPress={() => {
        if (blocking !== undefined) document.getElementById(LANDING.range(blocking.table))?.focus();
        else if (workbook?.readOnly !== undefined) document.getElementById(LANDING.readOnly)?.focus();
        else if (workbook !== undefined) run({ verb: 'build', settings: edits });
      }}
    >
      {workbook?.funnel === undefined ? words.build.first : words.build.again}
    </Button>
  );
}

/** Whether a build is at work, or the last thing that was done. */
const isAboutBuild = ({ busy, outcome }: View): boolean => (busy ?? outcome?.task)?.verb === 'build';

/** The way to what a build brought, or to why it stopped, for a person on another tab than the first. */
function WhatCame(): JSX.Element | null {
  const { view, words, tab, openTab } = useSidebar();
  const { outcome } = view;
  if (tab === 'data' || outcome === undefined || !isAboutBuild(view)) return null;
  const hasStopped = outcome.kind === 'stopped';
  // Where there is something to build, the page itself says at its top why it stopped.
  if (hasStopped && hasBuildBar(tab)) return null;
  const landing = hasStopped ? LANDING.trouble : LANDING.result;
  return (
    <Button
      onPress={() => {
        openTab('data');
        // The tab has to be in sight before it can take the keyboard.
        requestAnimationFrame(() => document.getElementById(landing)?.focus());
      }}
    >
      {hasStopped ? words.build.seeWhy : words.build.seeResult}
    </Button>
  );
}

/**
 * The foot of the page. Where there is something to build it is always in sight, with the button that builds; elsewhere
 * it tells of a build for as long as that is the last thing that was done.
 */
export function BuildBar({ isHidden }: { readonly isHidden: boolean }): JSX.Element {
  const { view, words } = useSidebar();
  return (
    <footer class="build-bar" hidden={isHidden && !isAboutBuild(view)}>
      <div class="build-status">
        <Status />
        <WhatCame />
      </div>
      {!isHidden && (
        <div class="build-buttons">
          <BuildButton />
          {view.workbook?.funnel !== undefined && <OpenTab tab="funnel" text={words.build.openTab} isMain />}
        </div>
      )}
    </footer>
  );
}
