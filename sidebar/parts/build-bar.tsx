import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { blockingSource, news, standing } from '../selectors';
import { LANDING } from '../use-focus';
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

/** The foot of the page, always in sight where there is something to build: status, and the button that builds. */
export function BuildBar({ isHidden }: { readonly isHidden: boolean }): JSX.Element {
  const { view, words } = useSidebar();
  return (
    <footer class="build-bar" hidden={isHidden}>
      <Status />
      <div class="build-buttons">
        <BuildButton />
        {view.workbook?.funnel !== undefined && <OpenTab tab="funnel" text={words.build.openTab} isMain />}
      </div>
    </footer>
  );
}
