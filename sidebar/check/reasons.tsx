import type { JSX } from 'preact';
import type { CheckedReason, CheckedTable } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Arrow } from '../parts/icons';
import { NoteList } from '../parts/notes';
import { Sentence } from '../parts/text';
import { Cells } from './cells';
import type { GoTo } from './use-go-to';

/** Reasons that are seen at once; the rest waits behind one click. */
const SEEN = 3;

interface Props {
  readonly table: CheckedTable;
  readonly goTo: GoTo;
  /** Whether the first reason shows what it is about at once. */
  readonly isFirst: boolean;
}

/** How far KPIs could go if this were put right. */
function Bounds({ reason: { bounds, moved, rightly } }: { readonly reason: CheckedReason }): JSX.Element | null {
  const words = useSidebar().words.check;
  const more = moved - bounds.length;
  if (rightly) return <p class="quiet">{words.rightly}</p>;
  if (moved === 0) return null;
  const rest = bounds.length === 0 ? words.someKpis(more) : words.moreKpis(more);
  return (
    <div>
      <h4>{words.ifPutRight}</h4>
      <NoteList notes={more === 0 ? bounds : [...bounds, rest]} />
    </div>
  );
}

function Reason({ table, reason, goTo, isOpen }: Omit<Props, 'isFirst'> & ReasonProps): JSX.Element {
  const words = useSidebar().words.check;
  const { text, fix, rightly } = reason;
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span>
            <Sentence text={text} />
          </span>
          <Arrow />
        </summary>
        <div class="reason">
          <Cells table={table} reason={reason} goTo={goTo} />
          {fix !== '' && !rightly && (
            <div>
              <h4>{words.toDo}</h4>
              <p>
                <Sentence text={fix} />
              </p>
            </div>
          )}
          <Bounds reason={reason} />
        </div>
      </details>
    </li>
  );
}

interface ReasonProps {
  readonly reason: CheckedReason;
  readonly isOpen: boolean;
}

/** Every reason why rows or cells of a table do not count in full; the first few in sight. */
export function Reasons({ table, goTo, isFirst }: Props): JSX.Element | null {
  const words = useSidebar().words.check;
  const { reasons } = table;
  const line = (reason: CheckedReason, place: number): JSX.Element => (
    <Reason
      key={`${reason.code} ${reason.cells[0]?.cell ?? ''} ${reason.text}`}
      table={table}
      reason={reason}
      goTo={goTo}
      isOpen={isFirst && place === 0 && !reason.rightly}
    />
  );
  const rest = reasons.slice(SEEN);
  return (
    <>
      {reasons.length > 0 && <ul class="reasons">{reasons.slice(0, SEEN).map(line)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary>
            <span>{words.more(rest.length)}</span>
            <Arrow />
          </summary>
          <ul class="reasons">{rest.map((reason, place) => line(reason, place + SEEN))}</ul>
        </details>
      )}
    </>
  );
}
