import type { ComponentProps, JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Warning } from '../parts/icons';
import { CellText } from '../parts/text';
import { TroubleWords } from '../parts/trouble';
import { isKept, isUsed, troubleAt } from '../selectors';
import { LANDING } from '../use-focus';
import { RangeForm } from './range-form';
import { Recognised } from './recognised';
import { SourceActions } from './used-actions';

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

interface TroubleProps extends ComponentProps<typeof TroubleWords> {
  readonly title: string;
}

function CardTrouble({ title, ...words }: TroubleProps): JSX.Element {
  return (
    <div class="card-trouble">
      <p class="marked">
        <Warning />
        <strong>{title}</strong>
      </p>
      <TroubleWords {...words} />
    </div>
  );
}

/** Why the last task on this table stopped, or else why its range cannot be used. */
function Troubles({ source }: Props): JSX.Element | null {
  const { view, words } = useSidebar();
  const stopped = troubleAt(view, source.table);
  if (stopped !== undefined) {
    const { task, trouble } = stopped;
    const since = isKept(source, stopped) ? words.trouble.kept : undefined;
    return (
      <div role="alert">
        <CardTrouble title={words.trouble.title[task.verb]} trouble={trouble} since={since} />
      </div>
    );
  }
  return source.trouble === undefined ? null : (
    <CardTrouble title={words.trouble.title.source} trouble={source.trouble} isLook />
  );
}

/** All that a card tells once its table was touched: range, columns, questions, troubles, and what can be done next. */
export function CardDetails({ source }: Props): JSX.Element {
  const { typing } = useSidebar().view;
  return (
    <>
      {isUsed(source) && <UsedHeading source={source} />}
      {source.chosen !== undefined && <Recognised source={source} chosen={source.chosen} />}
      <Troubles source={source} />
      {typing === source.table && <RangeForm source={source} />}
      {typing !== source.table && isUsed(source) && <SourceActions source={source} />}
    </>
  );
}
