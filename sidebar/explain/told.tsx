import type { JSX } from 'preact';
import { listsOf } from '../../src/protocol/account-lists';
import type { Explanation, Subject } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { NoteList } from '../parts/notes';
import { CellText } from '../parts/text';
import { AccountList } from './account-list';
import { Select } from './select';

interface ToldProps {
  readonly told: Explanation;
  readonly onAsk: (subject: Subject) => void;
}

/** A number, how it adds up, and its accounts. */
export function Told({ told, onAsk }: ToldProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const { subject } = told;
  return (
    <section class="explain-told" aria-labelledby="explain-name">
      <h3 id="explain-name">
        <CellText text={told.name} />
      </h3>
      {told.sum !== '' && (
        <p class="explain-sum">
          <CellText text={told.sum} limit={200} />
        </p>
      )}
      <p class="quiet">
        <CellText text={told.definition} limit={300} />
      </p>
      <NoteList notes={told.remarks} />
      {'kpi' in subject && told.columns.length > 0 && (
        <Select
          label={words.column}
          value={String(subject.column)}
          options={told.columns.map(({ column, label }) => ({ value: String(column), label }))}
          onChoose={(value) => {
            onAsk({ kpi: subject.kpi, column: Number(value) });
          }}
        />
      )}
      {listsOf(told).length > 0 && <AccountList key={JSON.stringify(subject)} told={told} />}
      <p class="quiet">
        <CellText text={words.build(told.build, told.builtAt)} />
      </p>
    </section>
  );
}
