import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Tick, Warning } from './icons';
import { CellText, Sentence } from './text';

type Chosen = NonNullable<SourceState['chosen']>;

/** The columns in words; opened, each with its header and letters. */
function Columns({ chosen }: { readonly chosen: Chosen }): JSX.Element {
  const { words } = useSidebar();
  const { columns, ignored } = chosen;
  if (columns.length === 0) return <p class="quiet">{words.sources.nothingRecognised}</p>;
  return (
    <details class="columns">
      <summary>{words.sources.recognised(columns.map(({ field }) => field))}</summary>
      <dl>
        {columns.map(({ field, header, column }) => (
          <div key={column}>
            <dt>{field}</dt>
            <dd>
              <CellText text={header} /> <span class="quiet">{words.sources.column(column)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {ignored > 0 && <p class="quiet">{words.sources.ignored(ignored)}</p>}
    </details>
  );
}

/** What was understood of a chosen range: rows, columns, what was left out. */
export function Recognised({ chosen }: { readonly chosen: Chosen }): JSX.Element {
  const { words } = useSidebar();
  return (
    <div class="recognised">
      <p class="marked">
        <Tick />
        {words.sources.rows(chosen.rows)}
      </p>
      {chosen.problems > 0 && (
        <p class="marked">
          <Warning />
          {words.sources.problems(chosen.problems)}
        </p>
      )}
      <Columns chosen={chosen} />
      {chosen.notes.length > 0 && (
        <ul class="notes">
          {chosen.notes.map((note) => (
            <li key={note}>
              <Sentence text={note} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
