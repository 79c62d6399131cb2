import type { JSX } from 'preact';
import type { MappedColumn, SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { ColumnSelect } from './column-select';
import { Arrow, Tick } from '../parts/icons';
import { CellText, Sentence } from '../parts/text';

type Chosen = NonNullable<SourceState['chosen']>;

interface Props {
  readonly source: SourceState;
  readonly chosen: Chosen;
}

/** How a person said that a column is read, and the way back. */
function Answered({ source, column }: { readonly source: SourceState; readonly column: MappedColumn }): JSX.Element {
  const { words, run } = useSidebar();
  return (
    <div class="quiet">
      {column.answer}
      <Button
        label={words.sources.askAgainFor(column.field)}
        onPress={() => {
          run({ verb: 'answer', table: source.table, field: column.id, answer: 'asked' });
        }}
      >
        {words.sources.askAgain}
      </Button>
    </div>
  );
}

/** A column that was understood: what it is taken for, its first cells, and a list to choose another from. */
function ColumnRow({ source, chosen, column }: Props & { readonly column: MappedColumn }): JSX.Element {
  const { words } = useSidebar();
  return (
    <div>
      <dt>{column.field}</dt>
      <dd>
        <ColumnSelect source={source} chosen={chosen} field={column} value={column.column} byPerson={column.byPerson} />
        {column.samples.length > 0 && (
          <div class="quiet">
            <CellText text={column.samples.join(' · ')} />
          </div>
        )}
        {column.confidence === 'likely' && <div class="quiet">{words.sources.likely(column.reason)}</div>}
        {column.answer !== undefined && <Answered source={source} column={column} />}
      </dd>
    </div>
  );
}

/** A column that waits for a person to say what it is. */
function Proposed({ source, column }: { readonly source: SourceState; readonly column: MappedColumn }): JSX.Element {
  const { words, run } = useSidebar();
  const { id, field, column: letters, reason } = column;
  return (
    <div class="proposal">
      <p>
        <Sentence text={words.sources.proposal(field, letters, reason)} />
      </p>
      <Button
        look="outlined"
        label={words.sources.useColumnFor(letters, field)}
        onPress={() => {
          run({ verb: 'map', table: source.table, field: id, column: letters });
        }}
      >
        {words.sources.useColumn(letters)}
      </Button>
    </div>
  );
}

/** Fields without a column, each with the list of columns. */
function Missing({ source, chosen }: Props): JSX.Element | null {
  const { words } = useSidebar();
  if (chosen.missing.length === 0) return null;
  return (
    <details>
      <summary>
        <span>{words.sources.notFound(chosen.missing.length)}</span>
        <Arrow />
      </summary>
      <dl>
        {chosen.missing.map((field) => (
          <div key={field.id}>
            <dt>{field.field}</dt>
            <dd>
              <ColumnSelect source={source} chosen={chosen} field={field} value="none" byPerson={false} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Rows and columns in words; opened, each column with its header, letters and first cells, to be corrected. */
export function Columns({ source, chosen }: Props): JSX.Element {
  const { words } = useSidebar();
  const { columns, proposed, ignored, rows } = chosen;
  const fields = columns.map(({ field }) => field);
  const isUnused = source.trouble !== undefined;
  return (
    <>
      {proposed.map((column) => (
        <Proposed key={column.id} source={source} column={column} />
      ))}
      <details>
        <summary>
          {!isUnused && <Tick />}
          <span>{isUnused ? words.sources.columns : words.sources.recognised(rows, fields)}</span>
          <Arrow />
        </summary>
        <dl>
          {columns.map((column) => (
            <ColumnRow key={column.id} source={source} chosen={chosen} column={column} />
          ))}
        </dl>
        {ignored > 0 && <p class="quiet">{words.sources.ignored(ignored)}</p>}
        <Missing source={source} chosen={chosen} />
      </details>
    </>
  );
}
