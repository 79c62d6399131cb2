import type { JSX } from 'preact';
import type { CheckedTable, Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Question } from '../parts/question';
import { Arrow, Tick, Warning } from '../parts/icons';
import { NoteList } from '../parts/notes';
import { TroubleWords } from '../parts/trouble';
import { troubleAt } from '../selectors';
import { cardId } from './places';
import { Reasons } from './reasons';
import type { Astray, GoTo } from './use-go-to';

interface Props {
  readonly table: CheckedTable;
  readonly goTo: GoTo;
  readonly astray: Astray | undefined;
  readonly isFirst: boolean;
}

/** Whether anything about a table could be put right. */
export const isToLookAt = ({ reasons }: CheckedTable): boolean => reasons.some(({ rightly }) => !rightly);

function Stopped({ title, trouble }: { readonly title: string; readonly trouble: Trouble }): JSX.Element {
  return (
    <div class="card-trouble" role="alert">
      <p class="marked">
        <Warning />
        <strong>{title}</strong>
      </p>
      <TroubleWords trouble={trouble} />
    </div>
  );
}

/** What is asked about columns of a table, with a button for each answer. */
function Questions({ table: { table } }: Pick<Props, 'table'>): JSX.Element | null {
  const source = useSidebar().view.workbook?.sources.find((one) => one.table === table);
  const questions = source?.chosen?.questions ?? [];
  if (source === undefined || questions.length === 0) return null;
  return (
    <div class="recognised">
      {questions.map((question) => (
        <Question key={question.id} source={source} question={question} />
      ))}
    </div>
  );
}

function Decided({ notes }: Pick<CheckedTable, 'notes'>): JSX.Element | null {
  const words = useSidebar().words.check;
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>
        <span class="quiet">{words.decided(notes.length)}</span>
        <Arrow />
      </summary>
      <NoteList notes={notes} />
    </details>
  );
}

/** What of a table counts, what does not, and why. */
export function TableCard({ table, goTo, astray, isFirst }: Props): JSX.Element {
  const { view, words } = useSidebar();
  const { rows, used, merged, leftOut, unreadable } = table;
  const stopped = troubleAt(view, table.table);
  const isCare = stopped !== undefined || astray?.table === table.table;
  return (
    <li class={isCare ? 'card care' : 'card'} aria-labelledby={cardId(table.table)}>
      <div class="card-heading">
        <h3 id={cardId(table.table)}>{table.name}</h3>
        <span class="quiet">{words.check.rows(rows)}</span>
      </div>
      <p class="marked">
        {isToLookAt(table) ? <Warning /> : <Tick />}
        <span>{words.check.balance(used, merged, leftOut, unreadable)}</span>
      </p>
      <Questions table={table} />
      {stopped !== undefined && <Stopped title={words.trouble.title[stopped.task.verb]} trouble={stopped.trouble} />}
      {astray?.table === table.table && <Stopped title={words.check.notShown} trouble={astray.trouble} />}
      <Reasons table={table} goTo={goTo} isFirst={isFirst} />
      <Decided notes={table.notes} />
    </li>
  );
}
