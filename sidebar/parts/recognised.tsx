import type { JSX } from 'preact';
import type { MappedColumn, SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Arrow, Tick, Warning } from './icons';
import { NoteList } from './notes';
import { CellText } from './text';

type Chosen = NonNullable<SourceState['chosen']>;

function ColumnRow({ field, header, column }: MappedColumn): JSX.Element {
  const { words } = useSidebar();
  return (
    <div>
      <dt>{field}</dt>
      <dd>
        <CellText text={header} />
        <span class="quiet">{words.sources.column(column)}</span>
      </dd>
    </div>
  );
}

/** Rows and columns in words; opened, each column with its header and letters. */
function Columns({ chosen }: { readonly chosen: Chosen }): JSX.Element {
  const { words } = useSidebar();
  const { columns, ignored, rows } = chosen;
  const fields = columns.map(({ field }) => field);
  return (
    <details>
      <summary>
        <Tick />
        <span>{words.sources.recognised(rows, fields)}</span>
        <Arrow />
      </summary>
      <dl>
        {columns.map((column) => (
          <ColumnRow key={column.column} {...column} />
        ))}
      </dl>
      {ignored > 0 && <p class="quiet">{words.sources.ignored(ignored)}</p>}
    </details>
  );
}

function Attention({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <p class="marked">
      <Warning />
      {sentence}
    </p>
  );
}

/** What was understood of a chosen range: rows, columns, what was left out. */
export function Recognised({ chosen }: { readonly chosen: Chosen }): JSX.Element {
  const { words } = useSidebar();
  const { columns, rows, problems, notes } = chosen;
  return (
    <div class="recognised">
      {columns.length > 0 && <Columns chosen={chosen} />}
      {columns.length === 0 && <Attention sentence={words.sources.nothingRecognised(rows)} />}
      {problems > 0 && <Attention sentence={words.sources.problems(problems)} />}
      <NoteList notes={notes} />
    </div>
  );
}
