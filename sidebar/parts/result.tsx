import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { LANDING } from '../use-focus';
import { ChangesSince } from './changes';
import { Tick } from './icons';
import { Notes } from './notes';
import { OpenTab, type MadeTab } from './open-tab';
import { Stages } from './stages';

const TABS_MADE: readonly MadeTab[] = ['funnel', 'accounts', 'definitions'];

/** What the last build brought: the stages, the notes, the way to the tabs. */
export function Result(): JSX.Element | null {
  const { view, words } = useSidebar();
  const { built } = view;
  if (built === undefined) return null;
  const isPast = view.workbook?.funnel?.stale === true;
  const fresh = built.first ? words.result.first : words.result.again;
  return (
    <section class={isPast ? 'panel told' : 'panel told good'} aria-labelledby={LANDING.result}>
      <h2 id={LANDING.result} tabIndex={-1}>
        {!isPast && <Tick />}
        {isPast ? words.result.past(built.build) : fresh}
      </h2>
      <Stages stages={built.stages} />
      {built.since !== undefined && <ChangesSince since={built.since} />}
      <p class="quiet">{words.result.kpis(built.kpis.shown, built.kpis.waiting, built.kpis.empty)}</p>
      {built.notes.length > 0 && (
        <div>
          <h3>{words.result.notes}</h3>
          <Notes notes={built.notes} />
        </div>
      )}
      <div class="actions" role="group" aria-labelledby="open-tab">
        <span class="quiet" id="open-tab">
          {words.result.toTabs}
        </span>
        {TABS_MADE.map((tab) => (
          <OpenTab key={tab} tab={tab} text={words.result.toTab[tab]} />
        ))}
      </div>
    </section>
  );
}
