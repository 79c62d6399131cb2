import type { JSX } from 'preact';
import type { SourceState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { shorten } from '../shorten';

interface Props {
  readonly source: SourceState;
  readonly chosen: NonNullable<SourceState['chosen']>;
  readonly field: { readonly id: string; readonly field: string };
  /** Letters of the column in use, `none` without one. */
  readonly value: string;
  /** Whether a person chose it, so that it can be undone. */
  readonly byPerson: boolean;
}

/** What fits on one line of the card. */
const LONGEST_OPTION = 32;

/** A list of the columns of a range; what is chosen is used at once. */
export function ColumnSelect({ source, chosen, field, value, byPerson }: Props): JSX.Element {
  const { view, words, run } = useSidebar();
  const waits = view.busy !== undefined;
  return (
    <select
      class="control"
      aria-label={words.sources.columnOf(field.field, source.name)}
      aria-disabled={waits}
      value={value}
      onChange={({ currentTarget }) => {
        const column = currentTarget.value;
        // Until the answer is here the list shows what is in use.
        currentTarget.value = value;
        if (!waits) run({ verb: 'map', table: source.table, field: field.id, column });
      }}
    >
      <option value="none">{words.sources.noColumn}</option>
      {byPerson && <option value="found">{words.sources.asFound}</option>}
      {chosen.headers.map(({ column, header }) => (
        <option key={column} value={column}>
          {shorten(words.sources.option(column, header), LONGEST_OPTION)}
        </option>
      ))}
    </select>
  );
}
