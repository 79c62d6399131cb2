import type { JSX } from 'preact';
import type { SourceState, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { isUsed, troubleAt } from '../selectors';
import { LANDING } from '../use-focus';
import { Warning } from './icons';
import { RangeForm } from './range-form';
import { Recognised } from './recognised';
import { SourceActions } from './source-actions';
import { CellText } from './text';
import { TroubleWords } from './trouble';

interface Props {
  readonly source: SourceState;
}

/** The table's name, with the range in use or the mark that it is needed. */
function Heading({ source }: Props): JSX.Element {
  const { words } = useSidebar();
  const { chosen, required, name, table } = source;
  return (
    <div class="card-heading">
      <h3 id={LANDING.card(table)}>{name}</h3>
      {chosen !== undefined && (
        <span class="range">
          <CellText text={chosen.range} />
        </span>
      )}
      {!isUsed(source) && required && <span class="tag">{words.sources.required}</span>}
    </div>
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
      <Heading source={source} />
      {source.chosen !== undefined && <Recognised chosen={source.chosen} />}
      {!isUsed(source) && <p class="quiet">{source.brings}</p>}
      <Troubles source={source} />
      {view.typing === source.table ? <RangeForm source={source} /> : <SourceActions source={source} />}
    </li>
  );
}
