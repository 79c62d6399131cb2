import type { JSX } from 'preact';
import { listsOf } from '../../src/protocol/account-lists';
import type { Explanation, Subject } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Warning } from '../parts/icons';
import { NoteList } from '../parts/notes';
import { CellText } from '../parts/text';
import { AccountList } from './account-list';
import { Select } from './select';

/** The id of the name of the number, where the keyboard goes once it is explained. */
export const NAME = 'explain-name';

interface ToldProps {
  readonly told: Explanation;
  /** Whether the funnel was built anew since. */
  readonly isOutdated: boolean;
  readonly onAsk: (subject: Subject) => void;
}

/** A number, how it adds up, and its accounts. */
export function Told({ told, isOutdated, onAsk }: ToldProps): JSX.Element {
  const { explain: words } = useSidebar().words;
  const { subject } = told;
  return (
    <section class="explain-told" aria-labelledby={NAME}>
      <div aria-live="polite">
        {isOutdated && (
          <Outdated
            onPress={() => {
              onAsk(subject);
            }}
          />
        )}
      </div>
      <h3 id={NAME} tabIndex={-1}>
        <CellText text={told.name} />
      </h3>
      <About told={told} />
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
      {listsOf(told).length > 0 && <AccountList key={`${JSON.stringify(subject)} ${String(told.build)}`} told={told} />}
    </section>
  );
}

/** How a number adds up, what it means, what to know about it, and how old it is. */
function About({ told }: { readonly told: Explanation }): JSX.Element {
  const { explain: words } = useSidebar().words;
  return (
    <>
      {told.sum !== '' && (
        <p class="explain-sum">
          <CellText text={told.sum} limit={200} />
        </p>
      )}
      <p class="quiet">
        <CellText text={told.definition} limit={300} />
      </p>
      <NoteList notes={told.remarks} />
      <p class="quiet">
        <CellText text={words.build(told.build, told.builtAt)} />
      </p>
    </>
  );
}

/** That the number may be another by now, and the way to it. */
function Outdated({ onPress }: { readonly onPress: () => void }): JSX.Element {
  const { explain: words } = useSidebar().words;
  return (
    <div class="explain-outdated">
      <p class="marked">
        <Warning />
        {words.outdated}
      </p>
      <Button look="outlined" onPress={onPress}>
        {words.again}
      </Button>
    </div>
  );
}
