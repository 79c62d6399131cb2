import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { onDemand } from '../on-demand';
import { isUsed, troubleAt } from '../selectors';
import { LANDING } from '../use-focus';
import { TypeRange, UseSelection } from './source-actions';

interface Props {
  readonly source: SourceState;
}

/** The table's name, what it would bring, and the two ways to bring it. */
function EmptyHeading({ source }: Props): JSX.Element {
  const { view, words } = useSidebar();
  return (
    <>
      <div class="card-heading">
        <h3 id={LANDING.card(source.table)}>{source.name}</h3>
        {source.required && <span class="tag">{words.sources.required}</span>}
        <UseSelection source={source} />
      </div>
      <div class="quiet">
        <span class="brings">{source.brings}</span>
        {view.typing !== source.table && <TypeRange source={source} />}
      </div>
    </>
  );
}

/** One of the seven tables: what is known about it, and what can be done. */
export function SourceCard({ source }: Props): JSX.Element {
  const { view } = useSidebar();
  const hasTrouble =
    source.trouble !== undefined || source.warnings !== undefined || troubleAt(view, source.table) !== undefined;
  const look = hasTrouble ? 'care' : isUsed(source) ? 'used' : 'empty';
  const Details = look === 'empty' && view.typing !== source.table ? undefined : onDemand().CardDetails;
  return (
    <li class={`card ${look}`} aria-labelledby={LANDING.card(source.table)}>
      {!isUsed(source) && <EmptyHeading source={source} />}
      {Details !== undefined && <Details source={source} />}
    </li>
  );
}
