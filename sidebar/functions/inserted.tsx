import type { JSX } from 'preact';
import { useSidebar } from '../context';
import { TroubleWords } from '../parts/trouble';
import { Sentence } from '../parts/text';
import type { Asking } from '../use-answer';

interface Props {
  readonly name: string;
  readonly asking: Asking<'insert'>;
}

/** What came of putting a function into the marked cell. */
export function Inserted({ name, asking: { busy, answer, trouble } }: Props): JSX.Element {
  const { functions: words } = useSidebar().words;
  return (
    <div class="inserted" aria-live="polite">
      {busy && <p class="quiet">{words.inserting}</p>}
      {!busy && trouble !== undefined && (
        <div class="card care">
          <h3>{words.refused}</h3>
          <TroubleWords trouble={trouble} />
        </div>
      )}
      {!busy && trouble === undefined && answer !== undefined && (
        <p class="card">
          <Sentence text={words.inserted(name, answer.where)} />
        </p>
      )}
    </div>
  );
}
