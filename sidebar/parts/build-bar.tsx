import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../context';
import { blockingSource, news, standing } from '../selectors';
import { hasBuildBar } from '../tabs';
import { LANDING } from '../use-focus';
import type { Outcome } from '../view';
import { Button } from './button';
import { OpenTab } from './open-tab';
import { Progress } from './progress';

/** How things stand: what is being done, or else what was done and, unless it is brief, what is next. */
function Status({ isBrief }: { readonly isBrief: boolean }): JSX.Element {
  const { view, words } = useSidebar();
  return (
    <div class="status" role="status">
      {view.busy === undefined ? (
        <>
          <p>{news(view, words)}</p>
          {!isBrief && (
            <p class={view.workbook?.funnel?.stale === true ? 'standing stale' : 'standing quiet'}>
              {standing(view, words)}
            </p>
          )}
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

/** How a build ended, as long as the person was on other tabs than those that tell it. */
function useUnseen(): Outcome | undefined {
  const { view, tab } = useSidebar();
  const { outcome } = view;
  const isTold = tab === 'data' || (outcome?.kind === 'stopped' && hasBuildBar(tab));
  const seen = useRef<Outcome | undefined>(undefined);
  useLayoutEffect(() => {
    if (isTold) seen.current = outcome;
  }, [isTold, outcome]);
  return isTold || outcome?.task.verb !== 'build' || seen.current === outcome ? undefined : outcome;
}

/** The way to what a build brought, or to why it stopped. */
function WhatCame({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { words, openTab } = useSidebar();
  const hasStopped = outcome.kind === 'stopped';
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
 * it tells of a build while it is at work, and until its end was seen.
 */
export function BuildBar({ isHidden }: { readonly isHidden: boolean }): JSX.Element {
  const { view, words } = useSidebar();
  const unseen = useUnseen();
  return (
    <footer class="build-bar" hidden={isHidden && view.busy?.verb !== 'build' && unseen === undefined}>
      <div class="build-status">
        <Status isBrief={unseen !== undefined} />
        {unseen !== undefined && <WhatCame outcome={unseen} />}
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
