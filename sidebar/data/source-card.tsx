import type { JSX } from 'preact';
import type { SourceState, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { isUsed, troubleAt } from '../selectors';
import { LANDING } from '../use-focus';
import { Warning } from '../parts/icons';
import { RangeForm } from './range-form';
import { Recognised } from './recognised';
import { SourceActions, TypeRange, UseSelection } from './source-actions';
import { CellText } from '../parts/text';
import { TroubleWords } from '../parts/trouble';

interface Props {
  readonly source: SourceState;
}

/** The table's name and the range in use. */
function UsedHeading({ source }: Props): JSX.Element {
  const { chosen, name, table } = source;
  return (
    <div class="card-heading">
      <h3 id={LANDING.card(table)}>{name}</h3>
      {chosen !== undefined && (
        <span class="range">
          <CellText text={chosen.range} />
        </span>
      )}
    </div>
  );
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

function CardTrouble({ title, trouble }: { readonly title: string; readonly trouble: Trouble }): JSX.Element {
  return (
    <div class="card-trouble">
      <p class="marked">
        <Warning />
        <strong>{title}</strong>
      </p>
      <TroubleWords trouble={trouble} />
    </div>
  );
}

/** Why the last task on this table stopped, or else why its range cannot be used. */
function Troubles({ source }: Props): JSX.Element | null {
  const { view, words } = useSidebar();
  const stopped = troubleAt(view, source.table);
  if (stopped !== undefined) {
    return (
      <div role="alert">
        <CardTrouble title={words.trouble.title[stopped.task.verb]} trouble={stopped.trouble} />
      </div>
    );
  }
  return source.trouble === undefined ? null : (
    <CardTrouble title={words.trouble.title.source} trouble={source.trouble} />
  );
}

/** One of the seven tables: what is known about it, and what can be done. */
export function SourceCard({ source }: Props): JSX.Element {
  const { view } = useSidebar();
  const hasTrouble = source.trouble !== undefined || troubleAt(view, source.table) !== undefined;
  const look = hasTrouble ? 'care' : isUsed(source) ? 'used' : 'empty';
  return (
    <li class={`card ${look}`} aria-labelledby={LANDING.card(source.table)}>
      {isUsed(source) ? <UsedHeading source={source} /> : <EmptyHeading source={source} />}
      {source.chosen !== undefined && <Recognised source={source} chosen={source.chosen} />}
      <Troubles source={source} />
      {view.typing === source.table && <RangeForm source={source} />}
      {view.typing !== source.table && isUsed(source) && <SourceActions source={source} />}
    </li>
  );
}
